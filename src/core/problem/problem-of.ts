import { asError } from './describe.js';
import { PmqaError } from './pmqa-error.js';
import type { Problem } from './problem.js';

/** By its shape: an error of another realm is an instance of another class. */
const isError = (error: unknown): error is Error & { readonly code?: unknown; readonly path?: unknown } =>
  typeof error === 'object' && error !== null && 'message' in error;

/** The codes of the operating system, such as ENOENT; Node's own begin with ERR_. */
const SYSTEM_CODE = /^E[A-Z]+$/u;

/** What was thrown as problems: those of a `PmqaError`, what the file system says, or a fault. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof PmqaError) return error.problems;
  if (!isError(error)) return [asError({ code: 'fault', reason: String(error) })];
  const { code, path, message } = error;
  if (typeof code !== 'string' || !SYSTEM_CODE.test(code))
    return [asError({ code: 'fault', reason: message })];
  return [
    asError(
      { code: 'file-system', error: code, reason: message },
      { source: { file: typeof path === 'string' ? path : '' } },
    ),
  ];
}
