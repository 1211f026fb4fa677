import {
  reopenConflicts,
  unplaced,
  type CollectConflict,
  type CollectedForms,
  type TakenPart,
} from '../../forms/index.js';
import { LEVEL_LABELS, type Report } from '../../report/index.js';
import { changesBetween, shownField, shownValue } from '../../tools/edit/index.js';
import { fieldName, parsedFields, type FieldKey } from '../../tools/provenance/index.js';
import { areAlike } from '../../core/platform/index.js';
import { problemNotes } from './notes.js';
import type { CollectedView, FileMap, PartView, TextView, Undecided } from './types.js';

/** What filled files brought, and what of it nobody has decided yet. */
export interface Collected extends Omit<CollectedView, 'open' | 'taken'> {
  readonly taken: readonly TakenPart[];
  readonly open: readonly CollectConflict[];
  /** The files of the open conflicts, to read them again. */
  readonly files: FileMap;
}

export const collectedOf = (
  { taken, conflicts, unchanged, refused, warnings, rest }: CollectedForms,
  files: FileMap,
): Collected => ({
  taken,
  open: conflicts,
  files,
  unchanged,
  refused: refused.map(({ file, problems }) => ({ file, notes: problemNotes(problems) })),
  warnings: [
    ...warnings.map(({ file, message: { th, en } }) => ({ file, message: { th, en } })),
    ...rest.map(({ file, lines }) => ({ file, message: unplaced(lines, taken.length > 0) })),
  ],
});

/** What is kept of it where work is kept: plain data. */
export const undecidedOf = ({ open, files, ...rest }: Collected): Undecided => {
  const named = open.map(({ part, file }) => ({ part, file }));
  const kept = [...files].filter(([name]) => named.some(({ file }) => file === name));
  return { ...rest, open: named, files: new Map(kept) };
};

/** What was collected before work was kept, its open conflicts read again. */
export const collectedAgain = async (report: Report, { open, ...rest }: Undecided): Promise<Collected> => ({
  ...rest,
  open: await reopenConflicts(
    report,
    [...rest.files].map(([name, data]) => ({ name, data })),
    open,
  ),
});

/** What was collected as the page shows it: of every open conflict the report's text and each file's. */
export const collectedView = (
  { taken, open, unchanged, refused, warnings }: Collected,
  report: Report | undefined,
): CollectedView => ({
  taken: taken.map(({ part, file }) => ({ part: partName(part), file })),
  open: report
    ? [...new Set(open.map(({ part }) => part))].map((part): PartView => ({
        part,
        name: partName(part),
        files: open.filter((each) => each.part === part).map((each) => fileView(report, each)),
      }))
    : [],
  unchanged,
  refused,
  warnings,
});

/** A part as people name it: `1.1 Basic`, `7.1`. */
function partName(part: string): string {
  const [code = '', level = '', rest = ''] = part.split(/[/ ]/u);
  const label = LEVEL_LABELS[level as keyof typeof LEVEL_LABELS] ?? level;
  return [code, label, rest].filter((each) => each !== '').join(' ');
}

function fileView(report: Report, { file, apply }: CollectConflict): PartView['files'][number] {
  const theirs = apply(report);
  const fields = { ours: parsedFields(report), theirs: parsedFields(theirs) };
  const changed = changesBetween(report, theirs)
    .map(({ key }) => key)
    .filter((key) => fields.theirs.get(key) !== true && fields.ours.get(key) !== true);
  return {
    file,
    texts: changed.flatMap((key) =>
      key === 'results'
        ? resultTexts(report, theirs)
        : [textView(key, shownField(key, fields.ours), shownField(key, fields.theirs))],
    ),
  };
}

const textView = (key: FieldKey, ours = '', theirs = ''): TextView => {
  const { th, en } = fieldName(key);
  return { name: { th, en }, ours, theirs };
};

/** Of the results those items alone that differ. */
function resultTexts(ours: Report, theirs: Report): readonly TextView[] {
  const own = new Map((ours.results?.items ?? []).map((item) => [item.code, item]));
  return (theirs.results?.items ?? []).flatMap((item) => {
    const before = own.get(item.code);
    if (areAlike(before, item)) return [];
    const name = { th: `ผลลัพธ์ ${item.code}`, en: `results ${item.code}` };
    return [{ name, ours: before ? shownValue(before) : '', theirs: shownValue(item) }];
  });
}
