import { asWarning, type FormCellProblem, type ImportWarning, type Warning } from '../../core/index.js';
import { readWordFile, type WordFile } from '../../read/word/index.js';
import type { Report } from '../../report/index.js';
import { importReport } from '../../tools/import/index.js';
import { readProvenance, textChanges, unreadTexts, type Provenance } from '../../tools/provenance/index.js';
import { PROMPTS } from '../labels.js';
import { isWorkbook } from '../sheet/read-workbook.js';
import { readForm } from '../word/read-form.js';
import type { Change } from './change.js';
import { sheetChanges } from './sheet/changes.js';
import { builtChanges, formChanges, importedChanges } from './word-changes.js';

/** What one file changes, and what in it is not taken over. */
export interface FileChanges {
  readonly changes: readonly Change[];
  readonly warnings: readonly (Warning | ImportWarning)[];
  /** Texts that have no place in a report. */
  readonly rest?: readonly string[];
}

export async function fileChanges(name: string, data: Uint8Array, report: Report): Promise<FileChanges> {
  if (isWorkbook(data)) {
    const problems: FormCellProblem[] = [];
    const changes = sheetChanges(name, data, report, (problem) => void problems.push(problem));
    return { changes, warnings: problems.map((each) => asWarning(each)) };
  }
  if (data[0] === 0x50 && data[1] === 0x4b) {
    const word = readWordFile(data);
    const base = readProvenance(word.source);
    const form = readForm(word);
    if (form.identity) {
      const changes = formChanges(name, form, base, report);
      const warnings = form.problems.map((each) => asWarning(each));
      const outside = base ? textsOutside(word, base, report, { changes, cells: form.cells }) : [];
      return { changes, warnings: [...warnings, ...word.unread.warnings, ...notRead(outside, 'form')] };
    }
    if (base) {
      const changes = builtChanges(name, word, base, report);
      const outside = textsOutside(word, base, report, { changes, cells: [] });
      return { changes, warnings: [...word.unread.warnings, ...notRead(outside, 'edit')] };
    }
  }
  const { agency, fiscalYear, roundMonths } = report;
  const imported = await importReport(data, { agency, fiscalYear, roundMonths });
  const { warnings, rest } = imported;
  return { changes: importedChanges(name, imported, report), warnings, rest };
}

/** Texts that somebody added to a file where nothing is read, or changed where the report keeps its own. */
function textsOutside(
  word: WordFile,
  base: Provenance,
  report: Report,
  { changes, cells }: { readonly changes: readonly Change[]; readonly cells: readonly string[] },
): readonly string[] {
  const { added, extras } = textChanges(word, base);
  if (added.length === 0 && extras.length === 0) return [];
  const taken = changes.reduce<Report>((to, { apply }) => apply(to), report);
  const read = [taken.categories, taken.results, cells, PROMPTS];
  return [...unreadTexts(added, read), ...extras];
}

const notRead = (texts: readonly string[], where: 'form' | 'edit'): readonly Warning[] =>
  texts.map((text) => asWarning({ code: 'not-read', where, text }));
