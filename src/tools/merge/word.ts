import { readProvenance, type Provenance } from '../provenance/index.js';
import { paragraphsIn, toPlain } from '../../read/blocks/index.js';
import { unreadEdits } from './unread-edits.js';
import { readWordFile } from '../../read/word/index.js';
import { asExtractError, toExtracted, type ExtractedReport } from '../extract/index.js';

/** A report out of a Word file, and what the file was made from. */
export interface ExtractedWord extends ExtractedReport {
  /** Absent where the file does not say. */
  readonly base: Provenance | undefined;
  /** Fields that are lists of which every entry was deleted in Word. */
  readonly emptied?: readonly string[];
  /** The texts of its paragraphs. */
  readonly shown: readonly string[];
}

/** Reads a Word file for a merge; pictures that were added in Word are files. Throws `ExtractError`. */
export const extractWord = (bytes: Uint8Array): ExtractedWord =>
  asExtractError(() => {
    const file = readWordFile(bytes);
    const base = readProvenance(file.source);
    const extracted = toExtracted(file, { asFiles: true });
    const edits = unreadEdits(file, extracted.report, base);
    const shown = file.blocks.flatMap(paragraphsIn).map(({ pieces }) => toPlain(pieces));
    return { ...extracted, warnings: [...extracted.warnings, ...edits], base, shown };
  });
