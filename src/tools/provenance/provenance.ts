import { sha256 } from '../../core/platform/index.js';
import { toExtracted } from '../extract/index.js';
import type { Report } from '../../report/index.js';
import type { WordFile } from '../../read/word/index.js';
import type { FieldKey } from './fields.js';
import { fieldHashes } from './hash.js';
import { shownDigests, type ShownDigests } from './shown.js';

/** What a Word file says of the report that it was made from: the base of a three-way merge. */
export interface Provenance extends ShownDigests {
  /** SHA-256 of the report. */
  readonly report: string;
  readonly fields: ReadonlyMap<FieldKey, FieldBase>;
  /** Hashes of the file's pictures by the paths that an extraction gives them. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The hashes of one field. They differ where the file shows more or less than the report: filled in from an edition, left out by a template. */
export interface FieldBase {
  /** Of the report's field; absent: the report has none. */
  readonly report?: string;
  /** Of the field that an extraction of the unedited file gives; absent: it gives none. */
  readonly word?: string;
}

/**
 * The provenance of a file that has just been made of the report with this hash; `printed` is the part of it that was printed. A file
 * that cannot be read back has no digests.
 */
export function provenanceOf(hash: string, printed: Report, file: WordFile | undefined): Provenance {
  // An extraction adds to what was not read.
  const digests = file ? shownDigests(file) : { shown: '', outside: '', paragraphs: [], extras: [] };
  const { word, pictures } = file ? extractedHashes(file) : NOTHING;
  const own = fieldHashes(printed);
  const keys = [...new Set([...own.keys(), ...word.keys()])];
  return {
    report: hash,
    ...digests,
    fields: new Map(keys.map((key) => [key, baseOf(own.get(key), word.get(key))])),
    pictures,
  };
}

const baseOf = (report: string | undefined, word: string | undefined): FieldBase => ({
  ...(report !== undefined && { report }),
  ...(word !== undefined && { word }),
});

interface ExtractedHashes {
  readonly word: ReadonlyMap<FieldKey, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

const NOTHING: ExtractedHashes = { word: new Map(), pictures: new Map() };

/** Nothing for a file that cannot be extracted, as a template of the user's own may make it. */
function extractedHashes(file: WordFile): ExtractedHashes {
  try {
    const { report, pictures } = toExtracted(file, { asFiles: true });
    return {
      word: fieldHashes(report),
      pictures: new Map([...pictures].map(([name, data]) => [name, sha256(data)])),
    };
  } catch {
    return NOTHING;
  }
}
