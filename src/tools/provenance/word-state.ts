import { toExtracted } from '../extract/index.js';
import { repairValue } from '../../read/index.js';
import { compactReport, parseReport, type Report } from '../../report/index.js';
import { readWordFile, type WordFile } from '../../read/word/index.js';
import { surplus } from './counts.js';
import type { FieldKey } from './fields.js';
import { fieldHashes } from './hash.js';
import { keepsParagraphs } from './kept-paragraphs.js';
import { isShownField } from './merge.js';
import { readProvenance } from './part.js';
import type { Provenance } from './provenance.js';
import { shownDigests } from './shown.js';

/**
 * What a Word file is, seen from one that is to replace it: `unedited` where it shows what it was built to show, or where
 * all that somebody changed in it is in the new one; `foreign` where it does not say what it was made from.
 */
export function wordState(there: Uint8Array, next: Uint8Array): 'unedited' | 'edited' | 'foreign' {
  const file = read(there);
  const base = file && readProvenance(file.source);
  if (!file || !base) return 'foreign';
  const { shown, outside, paragraphs, extras } = shownDigests(file);
  const isExtra = (...known: readonly Provenance[]): boolean =>
    surplus(extras, ...known.map((each) => each.extras)).length > 0;
  if (shown === base.shown && !isExtra(base)) return 'unedited';
  const nextFile = read(next);
  const replacing = nextFile && readProvenance(nextFile.source);
  if (!replacing || isExtra(base, replacing)) return 'edited';
  if (shown === base.shown || shown === replacing.shown) return 'unedited';
  const isKept = keepsParagraphs(paragraphs, base.paragraphs, replacing.paragraphs);
  return outside === base.outside && isKept && isTakenOver(file, base, replacing) ? 'unedited' : 'edited';
}

function read(data: Uint8Array): WordFile | undefined {
  try {
    return readWordFile(data);
  } catch {
    return undefined;
  }
}

/** Whether every field that was changed in a file is in the report that the new one is made of. */
function isTakenOver(file: WordFile, base: Provenance, next: Provenance): boolean {
  const report = reportIn(file);
  if (!report) return false;
  const found = fieldHashes(report);
  const repaired = fieldHashes(repairedReport(report));
  const isInNext = (key: FieldKey, hash: string | undefined): boolean => {
    const field = next.fields.get(key);
    return hash === field?.report || hash === field?.word;
  };
  return [...new Set([...found.keys(), ...base.fields.keys()])].every(
    (key) =>
      found.get(key) === base.fields.get(key)?.word ||
      // Hidden values get lost by accident; an extraction keeps them.
      (!found.has(key) && !isShownField(key)) ||
      isInNext(key, found.get(key)) ||
      isInNext(key, repaired.get(key)),
  );
}

/** A folder's texts are repaired when they are read. */
function repairedReport(report: Report): Report {
  const parsed = parseReport(repairValue(compactReport(report)).value);
  return parsed.ok ? parsed.report : report;
}

function reportIn(file: WordFile): Report | undefined {
  try {
    return toExtracted(file, { asFiles: true }).report;
  } catch {
    return undefined;
  }
}
