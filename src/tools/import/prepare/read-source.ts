import { ImportError, importProblem, WordFileError } from '../../../core/index.js';
import type { SourceDocument } from '../../../read/content/index.js';
import { readWord } from './word.js';

/** Reads a Word file or a PDF. Throws `ImportError`. */
export async function readSource(bytes: Uint8Array): Promise<SourceDocument> {
  if (isPdf(bytes)) return (await import('../../../read/pdf/index.js')).readPdf(bytes);
  try {
    return readWord(bytes);
  } catch (error) {
    throw error instanceof WordFileError ? new ImportError(importProblem(error.problem)) : error;
  }
}

/** The mark of a PDF is in its first kilobyte (ISO 32000-1, 7.5.2, note). */
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
