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
