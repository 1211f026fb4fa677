import type { ReadProblem, ReadReason } from './details/read.js';
import { PmqaError } from './pmqa-error.js';

/** A report file that could not be read, or whose JSON or YAML is broken. */
export class ReadError extends PmqaError<ReadProblem> {
  override readonly name = 'ReadError';
  readonly file: string;

  constructor(file: string, problem: ReadProblem) {
    const at = problem.code === 'syntax' ? { line: problem.line, column: problem.column } : {};
    super(problem, { source: { file, ...at } });
    this.file = file;
  }
}

/** An error of a file that is not there, with the option or argument that names it; another error as it is. */
export function namedBy(given: string, error: unknown): unknown {
  if (!(error instanceof ReadError) || error.problem.code !== 'not-found') return error;
  return new ReadError(error.file, { ...error.problem, given });
}

/** What is read from a place that an option names: an error of a file that is not there names the option. */
export async function fromOption<Value>(option: string, read: Promise<Value>): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    throw namedBy(option, error);
  }
}

/** What the file system, or the decoder of UTF-8, says of a file as a `ReadError`; another error as it is. */
export function asReadError(file: string, error: unknown): unknown {
  if (error instanceof ReadError) return error;
  const { code, message } = error as Error & { readonly code?: unknown };
  if (typeof code !== 'string') return error;
  return new ReadError(
    file,
    code === 'ENOENT' ? { code: 'not-found' } : { code: 'not-readable', reason: readReason(code, message) },
  );
}

const readReason = (code: string, message: string): ReadReason =>
  code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? { code: 'not-utf8' }
    : { code: 'system', error: code, text: message };
