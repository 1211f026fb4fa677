/** Field of a value in the templates' view: its path in the report. Only templates and `sourceOf` know the name. */
const FIELD = '$source';

/** A report for the templates, in which each part says where it is from. */
export interface SourcedReport<Report> {
  readonly report: Report;
  /** The parts by their paths, as `formatPath` writes these. */
  readonly parts: ReadonlyMap<string, object>;
}

/** Fields that hold text, or cells of it: no part of a document is made from less than the whole of them. */
const TEXTS = new Set([
  'text',
  'title',
  'caption',
  'goal',
  'question',
  'questions',
  'points',
  'rows',
  'years',
]);

/** A copy of a report whose parts know their paths. */
export function withSources<Report extends object>(report: Report): SourcedReport<Report> {
  const parts = new Map<string, object>();
  const copy = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each, index) => copy(each, `${path}[${index}]`));
    parts.set(path, value);
    const copied: Record<string, unknown> = path === '' ? {} : { [FIELD]: path };
    for (const [key, inside] of Object.entries(value))
      copied[key] = TEXTS.has(key) ? inside : copy(inside, path === '' ? key : `${path}.${key}`);
    return copied;
  };
  return { report: copy(report, '') as Report, parts };
}

/** The path of a part of a report, or of what the view makes from it. */
export function sourceOf(value: unknown): string | undefined {
  const source = (value as Readonly<Record<string, unknown>> | null | undefined)?.[FIELD];
  return typeof source === 'string' ? source : undefined;
}

/** A value of the view that is made from a part of the report. */
export function madeFrom<Value extends object>(part: unknown, value: Value): Value {
  const source = sourceOf(part);
  return source === undefined ? value : { ...value, [FIELD]: source };
}

/** All that is said of a value, wherever it is in the report. */
export const withoutSource = (value: object): object => ({ ...value, [FIELD]: undefined });
