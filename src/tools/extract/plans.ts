import type * as z from 'zod';
import { type followUpSchema, type planSchema, readRoundLabel } from '../../report/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { toBlocks, type DocumentContext } from '../../read/content/index.js';
import type { SourceBlock, SourceTable } from '../../read/index.js';
import { cellPlain, oneLine } from './text.js';

export type PlanInput = z.input<typeof planSchema>;
export type FollowUpInput = z.input<typeof followUpSchema>;
type ActivityInput = PlanInput['activities'][number];

/** Fields of an activity by the labels of their columns. */
/** The fields that have a column. */
type Field = Exclude<keyof ActivityInput, 'extra'>;

const FIELDS: Readonly<Record<string, Field>> = {
  ประเด็น: 'item',
  'กิจกรรม/โครงการ': 'activity',
  ตัวชี้วัด: 'indicator',
  เป้าหมาย: 'target',
  ระยะเวลา: 'period',
  งบประมาณ: 'budget',
  ผลการดำเนินงาน: 'progress',
  'ปัญหา อุปสรรค': 'problem',
  การดำเนินการขั้นต่อไป: 'nextStep',
  หน่วยงานรับผิดชอบ: 'unit',
};

/** The text of a cell whose value is not given. */
const NONE = '–';

/** The plans of a chapter: a heading and a table of activities each. */
export const readPlans = (blocks: readonly SourceBlock[], context: DocumentContext): PlanInput[] =>
  underHeadings(blocks).flatMap(({ heading, tables }): PlanInput[] => {
    const activities = readActivities(tables, context);
    if (activities.length === 0) return emptied(heading, context);
    const shown = toArabicHorizon(heading);
    const horizon = /\(ระยะ ([13]) ปี\)$/u.exec(shown);
    const title = horizon ? shown.slice(0, horizon.index).trimEnd() : heading;
    const years = horizon?.[1];
    return [{ title, ...(years !== undefined && { horizonYears: years === '1' ? 1 : 3 }), activities }];
  });

/** The follow-ups of a chapter: a heading that names the round and a table of activities each. */
export const readFollowUps = (blocks: readonly SourceBlock[], context: DocumentContext): FollowUpInput[] =>
  underHeadings(blocks).flatMap(({ heading, tables }): FollowUpInput[] => {
    const activities = readActivities(tables, context);
    if (activities.length === 0) return emptied(heading, context);
    const round = readRoundLabel(heading) ?? readMonths(heading);
    const title = round?.before.trim() ?? heading;
    // Any other number of months is reported when the report is checked.
    const roundMonths = round?.roundMonths as FollowUpInput['roundMonths'];
    return [{ roundMonths, ...(title !== '' && { title }), activities }];
  });

/** A heading whose rows were all deleted is reported and left out of the report. */
function emptied(heading: string, { unread }: DocumentContext): [] {
  unread.add('emptied', heading);
  return [];
}

/** The months behind a title that names the year itself. */
function readMonths(heading: string): { readonly before: string; readonly roundMonths: number } | undefined {
  const match = /^(.*\S)\s*\(รอบ (\d+) เดือน\)$/su.exec(toArabicDigits(heading));
  return match ? { before: heading.slice(0, match[1]!.length), roundMonths: Number(match[2]) } : undefined;
}

const toArabicHorizon = (heading: string): string =>
  heading.replace(/\(ระยะ [๑๓] ปี\)$/u, (label) => toArabicDigits(label));

function underHeadings(
  blocks: readonly SourceBlock[],
): readonly { readonly heading: string; readonly tables: SourceTable[] }[] {
  const found: { readonly heading: string; readonly tables: SourceTable[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'table') found.at(-1)?.tables.push(block);
    else if (block.role === 'item' || block.outline === 2)
      found.push({ heading: oneLine(block.pieces), tables: [] });
  }
  return found;
}

/** The rows of a heading's tables; a row without an activity continues the one before, which a page break has split. */
function readActivities(tables: readonly SourceTable[], context: DocumentContext): ActivityInput[] {
  const activities: ActivityInput[] = [];
  for (const { rows } of tables) {
    const fields = rows[0]?.cells.map(({ blocks }) => FIELDS[cellPlain(blocks)]) ?? [];
    for (const { cells } of rows.slice(1)) {
      const at = fields.indexOf('activity');
      const before = cellPlain(cells[at]?.blocks ?? []) === '' ? activities.at(-1) : undefined;
      const activity = before ?? ({} as ActivityInput);
      if (!before) activities.push(activity);
      cells.forEach(({ blocks }, index) => readField(activity, fields[index], blocks, context));
    }
  }
  return activities;
}

function readField(
  activity: ActivityInput,
  field: Field | undefined,
  blocks: readonly SourceBlock[],
  context: DocumentContext,
): void {
  const text = cellPlain(blocks);
  // Every activity has a text, and that may be a dash.
  if (field === undefined || (field !== 'activity' && text === NONE && blocks.length === 1)) return;
  if (field !== 'progress' && field !== 'problem' && field !== 'nextStep') {
    if (text !== '') activity[field] = text;
    return;
  }
  const before = activity[field];
  const found = toBlocks(blocks, context);
  if (Array.isArray(before) && found.length > 0) before.push({ type: 'page-break' }, ...found);
  else if (found.length > 0) activity[field] = found;
}
