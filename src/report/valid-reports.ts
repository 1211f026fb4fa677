import { sha256 } from '../core/platform/index.js';
import type { Limits } from '../core/index.js';
import type { Report } from './report.js';

interface CachedReport {
  /** Absent: nobody modifies the report. */
  readonly digest?: string;
  /** The limits within which the report was found valid. */
  readonly limits: Limits;
}

const cached = new WeakMap<object, CachedReport>();

/** Declares that a report is valid within limits and is never modified: `recall` gives it as it is, and compares nothing. */
export function trustValid(report: Report, limits: Limits): Report {
  cached.set(report, { limits });
  return report;
}

/** The report as plain data, without undefined keys. `recall` knows it from now on. */
export function rememberValid(report: Report, limits: Limits): Report {
  const json = JSON.stringify(report);
  const plain = JSON.parse(json) as Report;
  cached.set(plain, { digest: sha256(json), limits });
  return plain;
}

/**
 * A report that was found valid within the same limits and has not been modified since, as a copy if it may be; undefined for any
 * other value.
 */
export function recall(input: unknown, limits: Limits): Report | undefined {
  const known = typeof input === 'object' && input !== null ? cached.get(input) : undefined;
  if (!known || !areEqual(known.limits, limits)) return undefined;
  if (known.digest === undefined) return input as Report;
  const json = writtenAs(input);
  return json !== undefined && sha256(json) === known.digest ? (JSON.parse(json) as Report) : undefined;
}

/** Undefined if the value cannot be written as JSON any more: it was changed and contains itself, for example. */
function writtenAs(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const areEqual = (one: Limits, other: Limits): boolean =>
  (Object.keys(one) as (keyof Limits)[]).every((name) => one[name] === other[name]);
