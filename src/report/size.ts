import { shownValue, type Limits, type ReportPath } from '../core/index.js';
import { utf8Length } from '../core/platform/index.js';
import type { LocatedDetail } from './zod-issue.js';

/** Values of a report. One of 20,000 pages has a million; one that refers to the same list again and again has billions. */
const MAX_VALUES = 2_000_000;
/** Values of a report in which all issues are reported: each value may have one, and an issue takes a kilobyte. */
const MAX_REPORTED_VALUES = 100_000;
/** Steps of a path that an issue shows. */
const SHOWN_DEPTH = 12;

/** A value that is still to be checked, and its parent; paths are only built for issues. */
interface Pending {
  readonly value: object;
  readonly depth: number;
  readonly parent?: Pending;
  readonly step?: string | number;
}

function pathOf({ parent, step }: Pending): ReportPath {
  return parent && step !== undefined ? [...pathOf(parent), step] : [];
}

/** The outermost place on the way to a value that holds one of the values around it. */
function repeated(pending: Pending): Pending | undefined {
  const way: Pending[] = [];
  for (let at: Pending | undefined = pending; at; at = at.parent) way.unshift(at);
  const seen = new Set<object>();
  return way.find(({ value }) => seen.size === seen.add(value).size);
}

export interface Measured {
  /** What is larger than allowed. */
  readonly issues: readonly LocatedDetail[];
  /** There are so many values that only the first issue can be reported. */
  readonly isVast: boolean;
}

/**
 * The parts of a value that are larger than a report may be: texts, depth, the whole. Runs before any other check of the value;
 * stops if the value is too deep or too large as a whole.
 */
export function measure(
  root: unknown,
  { reportBytes, fieldCharacters, depth }: Pick<Limits, 'reportBytes' | 'fieldCharacters' | 'depth'>,
): Measured {
  const issues: LocatedDetail[] = [];
  const only = (issue: LocatedDetail): Measured => ({ issues: [issue], isVast: false });
  let bytes = 0;
  let values = 0;
  /** Counts a text; `path` is only called if it is too long. */
  const count = (text: string, path: () => ReportPath): void => {
    bytes += utf8Length(text);
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
    if (next.depth >= depth) {
      const again = repeated(next);
      if (again) return only({ path: pathOf(again), detail: { code: 'circular' } });
      return only({ path: pathOf(next).slice(0, SHOWN_DEPTH), detail: { code: 'too-deep', maximum: depth } });
    }
    // A list may claim a length beyond its elements, and each byte of a byte array counts as a value.
    const size = lengthOf(value);
    if (values + size > MAX_VALUES) return only(whole('values', MAX_VALUES));
    if (!Array.isArray(value) && size > 0) {
      issues.push({
        path: pathOf(next),
        detail: { code: 'wrong-type', expected: 'text', found: shownValue(value) },
      });
      continue;
    }
    for (const [key, child] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
      const step = Array.isArray(value) ? Number(key) : key;
      values += 1;
      if (typeof step === 'string') bytes += step.length;
      if (typeof child === 'string') count(child, () => [...pathOf(next), step]);
      else if (isObject(child)) pending.push({ value: child, depth: next.depth + 1, parent: next, step });
    }
    if (bytes > reportBytes) return only(whole('bytes', reportBytes));
    if (values > MAX_VALUES) return only(whole('values', MAX_VALUES));
  }
  return bytes > reportBytes
    ? only(whole('bytes', reportBytes))
    : { issues, isVast: values > MAX_REPORTED_VALUES };
}

/** The number of elements, bytes or characters of a value; 0 for an object that has only keys. */
function lengthOf(value: object): number {
  if (Array.isArray(value) || value instanceof String) return value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 0;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const whole = (unit: 'bytes' | 'values', maximum: number): LocatedDetail => ({
  path: [],
  detail: { code: 'too-large', unit, maximum },
});
