import type { Limits } from '../limits/index.js';
import type { ReportPath } from './issue.js';
import type { LocatedDetail } from './zod-issue.js';

/** Values of a report: one that holds the same list over and over has billions. */
const MOST_VALUES = 5_000_000;
/** Steps of a path that an issue shows. */
const SHOWN_DEPTH = 12;

/** A value that is still to be looked into, and how it is reached; paths are written out only where there is something to tell. */
interface Pending {
  readonly value: object;
  readonly depth: number;
  readonly parent?: Pending;
  readonly step?: string | number;
}

function pathOf({ parent, step }: Pending): ReportPath {
  return parent && step !== undefined ? [...pathOf(parent), step] : [];
}

/**
 * What of a value is larger than a report may be: texts, depth, all of it. Asked before anything else looks at the value;
 * stops where it is too deep or too large as a whole.
 */
export function tooLarge(
  root: unknown,
  { reportBytes, fieldCharacters, depth }: Pick<Limits, 'reportBytes' | 'fieldCharacters' | 'depth'>,
): readonly LocatedDetail[] {
  const issues: LocatedDetail[] = [];
  let bytes = 0;
  let values = 0;
  /** Counts a text; `path` is asked for where it is too long. */
  const count = (text: string, path: () => ReportPath): void => {
    bytes += Buffer.byteLength(text);
    if (text.length <= fieldCharacters || /^data:/iu.test(text)) return;
    issues.push({
      path: path(),
      detail: { code: 'too-long', found: text.length, maximum: fieldCharacters },
    });
  };
  if (typeof root === 'string') count(root, () => []);
  const pending: Pending[] = isObject(root) ? [{ value: root, depth: 0 }] : [];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value } = next;
    if (next.depth >= depth)
      return [{ path: pathOf(next).slice(0, SHOWN_DEPTH), detail: { code: 'too-deep', maximum: depth } }];
    for (const [key, child] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
      const step = Array.isArray(value) ? Number(key) : key;
      values += 1;
      if (typeof step === 'string') bytes += step.length;
      if (typeof child === 'string') count(child, () => [...pathOf(next), step]);
      else if (isObject(child)) pending.push({ value: child, depth: next.depth + 1, parent: next, step });
    }
    if (bytes > reportBytes) return [whole('bytes', reportBytes)];
    if (values > MOST_VALUES) return [whole('values', MOST_VALUES)];
  }
  return bytes > reportBytes ? [whole('bytes', reportBytes)] : issues;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const whole = (unit: 'bytes' | 'values', maximum: number): LocatedDetail => ({
  path: [],
  detail: { code: 'too-large', unit, maximum },
});
