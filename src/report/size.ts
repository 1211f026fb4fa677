import type { Limits, ReportPath } from '../core/index.js';
import type { LocatedDetail } from './zod-issue.js';

/** Values of a report: one that holds the same list over and over has billions; one of 20,000 pages has a million. */
const MAX_VALUES = 2_000_000;
/** Values of a report in which all is told that is wrong: each may be, and what is told takes a kilobyte. */
const MAX_REPORTED_VALUES = 100_000;
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

export interface Measured {
  /** What is larger than it may be. */
  readonly issues: readonly LocatedDetail[];
  /** There is so much in it that only the first thing that is wrong can be told. */
  readonly isVast: boolean;
}

/**
 * What of a value is larger than a report may be: texts, depth, all of it. Asked before anything else looks at the value;
 * stops where it is too deep or too large as a whole.
 */
export function measure(
  root: unknown,
  { reportBytes, fieldCharacters, depth }: Pick<Limits, 'reportBytes' | 'fieldCharacters' | 'depth'>,
): Measured {
  const issues: LocatedDetail[] = [];
  const only = (issue: LocatedDetail): Measured => ({ issues: [issue], isVast: false });
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
      return only({ path: pathOf(next).slice(0, SHOWN_DEPTH), detail: { code: 'too-deep', maximum: depth } });
    // A list may say that it is longer than what stands in it, and each byte of bytes is a value to who looks into them.
    const size = lengthOf(value);
    if (values + size > MAX_VALUES) return only(whole('values', MAX_VALUES));
    if (!Array.isArray(value) && size > 0) {
      issues.push({ path: pathOf(next), detail: { code: 'wrong-type', expected: 'text', found: 'object' } });
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

/** Elements of a list, bytes of bytes, letters of text in an object; 0 of what has keys alone. */
function lengthOf(value: object): number {
  if (Array.isArray(value) || value instanceof String) return value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 0;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const whole = (unit: 'bytes' | 'values', maximum: number): LocatedDetail => ({
  path: [],
  detail: { code: 'too-large', unit, maximum },
});
