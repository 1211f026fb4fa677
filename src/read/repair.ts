import { LIMITS, type ReportPath } from '../core/index.js';
import { repairThai } from '../thai/index.js';

/** What has been repaired in a report as it was read. */
export interface Repairs {
  /** Changed places in all its texts. */
  readonly count: number;
  /** The first of them: where it is, and the words around it before and after. */
  readonly first?: { readonly path: ReportPath; readonly before: string; readonly after: string };
}

/** Fields whose strings are addresses, names of files or codes, not prose. */
const NAMES = new Set(['code', 'emblem', 'file', 'image', 'link', 'linkTargets', 'target', 'type']);

/** An address or a file name in Markdown, from its bracket on. */
const DESTINATION = /\]\((?:<[^>\n]*>|[^\s()]*)/gu;

/** Repairs the Thai of every text in a report's value, down to `depth`, by `repairText`; the value stays as it is itself. */
export function repairValue(
  value: unknown,
  depth: number = LIMITS.depth,
  repairText: typeof repairThai = repairThai,
): { readonly value: unknown; readonly repairs: Repairs } {
  let count = 0;
  let first: Repairs['first'];
  const repair = (text: string, path: ReportPath): string => {
    let made = '';
    let end = 0;
    const mend = (to: number): void => {
      const part = text.slice(end, to);
      const repaired = repairText(part);
      const [change] = repaired.changes;
      count += repaired.changes.length;
      if (change) first ??= { path, ...aroundChange(part, repaired.text, change.start) };
      made += repaired.text;
      end = to;
    };
    for (const { index, 0: found } of text.matchAll(DESTINATION)) {
      mend(index);
      made += found;
      end += found.length;
    }
    mend(text.length);
    return made;
  };
  const visit = (part: unknown, path: ReportPath): unknown => {
    if (typeof part === 'string') return repair(part, path);
    // What is nested deeper is refused when the report is checked.
    if (typeof part !== 'object' || part === null || path.length > depth) return part;
    if (Array.isArray(part)) return part.map((item, index) => visit(item, [...path, index]));
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [key, NAMES.has(key) ? item : visit(item, [...path, key])]),
    );
  };
  const repaired = visit(value, []);
  return { value: repaired, repairs: { count, ...(first && { first }) } };
}

/** Letters of a text that are shown around a change. */
const SHOWN = 12;

/** The text around a change, before and after. */
export function aroundChange(
  given: string,
  repaired: string,
  start: number,
): { before: string; after: string } {
  const from = Math.max(0, start - SHOWN);
  const show = (text: string): string =>
    text
      .slice(from, start + SHOWN)
      .replace(/\s+/gu, ' ')
      .trim();
  return { before: show(given), after: show(repaired) };
}
