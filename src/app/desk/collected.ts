import { unplaced, type CollectConflict, type CollectedForms } from '../../forms/index.js';
import { LEVEL_LABELS, type Report } from '../../report/index.js';
import { changesBetween, shownField, shownValue } from '../../tools/edit/index.js';
import { fieldName, parsedFields, type FieldKey } from '../../tools/provenance/index.js';
import { areAlike } from '../../core/platform/index.js';
import { problemNotes } from './notes.js';
import type { CollectedView, PartView, TextView } from './types.js';

/** What filled files brought, and what of it nobody has decided yet. */
export interface Collected {
  readonly taken: CollectedForms['taken'];
  readonly open: readonly CollectConflict[];
  readonly unchanged: readonly string[];
  readonly refused: CollectedForms['refused'];
  readonly warnings: CollectedForms['warnings'];
  readonly rest: CollectedForms['rest'];
}

export const collectedOf = ({
  taken,
  conflicts,
  unchanged,
  refused,
  warnings,
  rest,
}: CollectedForms): Collected => ({
  taken,
  open: conflicts,
  unchanged,
  refused,
  warnings,
  rest,
});

/** What was collected as the page shows it: of every open conflict the report's text and each file's. */
export const collectedView = (
  { taken, open, unchanged, refused, warnings, rest }: Collected,
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
  refused: refused.map(({ file, problems }) => ({ file, notes: problemNotes(problems) })),
  warnings: [
    ...warnings.map(({ file, message: { th, en } }) => ({ file, message: { th, en } })),
    ...rest.map(({ file, lines }) => ({ file, message: unplaced(lines, taken.length > 0) })),
  ],
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
