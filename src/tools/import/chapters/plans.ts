import { type ReportInput } from '../../../report/index.js';
import { type SourceBlock, type SourceTable, blockLines } from '../../../read/index.js';
import { asideText, labelledTable, textAt } from './columns.js';
import { isOfResults, readHeading } from '../classify/index.js';
import type { Taken } from './taken.js';

type PlanInput = NonNullable<ReportInput['plans']>[number];
type ActivityInput = PlanInput['activities'][number];
type Field = Exclude<keyof ActivityInput, symbol>;

/** What a column of a plan holds, by its label; the first that fits. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['progress', /ผลการดำเนิน|ความก้าวหน้า|ความคืบหน้า/u],
  ['problem', /ปัญหา|อุปสรรค/u],
  ['nextStep', /ขั้นต่อไป|ระยะต่อไป/u],
  ['unit', /ผู้รับผิดชอบ|หน่วยงาน|เจ้าภาพ/u],
  ['activity', /กิจกรรม|โครงการ|แผนงาน|แนวทางการปรับปรุง|วิธีการปรับปรุง/u],
  ['indicator', /ตัวชี้วัด/u],
  ['target', /เป้าหมาย/u],
  ['period', /ระยะเวลา|กำหนด(?:เวลา|แล้วเสร็จ)|ช่วงเวลา/u],
  ['budget', /งบประมาณ/u],
  ['item', /ประเด็น|หมวด|หัวข้อ/u],
];

const CONTENT: readonly Field[] = ['progress', 'problem', 'nextStep'];

/** How a plan is headed. */
const HEADING = /^(?:[\d๐-๙.)]+\s*)?แผน(?:การ)?(?:ปรับปรุง|พัฒนา)/u;
const MAX_HEADING_LENGTH = 200;

/** Takes plans of improvement: tables of activities under a heading that calls itself one. */
export function takePlans(
  blocks: readonly SourceBlock[],
  rest: (line: string) => void,
): Taken<NonNullable<ReportInput['plans']>> {
  const plans: PlanInput[] = [];
  const left: SourceBlock[] = [];
  let heading: { readonly title: string; readonly block: SourceBlock } | undefined;
  const headings = new Set<SourceBlock>();
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const text = blockLines(block).join(' ').trim();
      const item = readHeading(text);
      if (item?.type === 'item' && isOfResults(item.code)) heading = undefined;
      else if (HEADING.test(text) && text.length <= MAX_HEADING_LENGTH) heading = { title: text, block };
      left.push(block);
      continue;
    }
    const activities = heading ? readActivities(block, rest) : undefined;
    if (!heading || !activities) {
      if (!heading || block.rows.length > 1) heading = undefined;
      left.push(block);
      continue;
    }
    headings.add(heading.block);
    const years = /(?:ระยะ\s*)?([13๑๓])\s*ปี/u.exec(heading.title)?.[1];
    plans.push({
      title: heading.title,
      ...(years !== undefined && { horizonYears: /[1๑]/u.test(years) ? 1 : 3 }),
      activities: [...activities],
    });
    heading = undefined;
  }
  return {
    value: plans.length > 0 ? plans : undefined,
    blocks: left.filter((block) => !headings.has(block)),
  };
}

function readActivities(
  table: SourceTable,
  rest: (line: string) => void,
): readonly ActivityInput[] | undefined {
  const labelled = labelledTable(table);
  const fields =
    labelled?.labels.map((label) => FIELDS.find(([, pattern]) => pattern.test(label))?.[0]) ?? [];
  const own = fields.map((field, index) => (fields.indexOf(field) === index ? field : undefined));
  const at = own.indexOf('activity');
  if (!labelled || at < 0 || own.filter(Boolean).length < 3) return undefined;
  const activities = labelled.body.flatMap((row): ActivityInput[] => {
    const texts = own.map((_, column) => textAt(row, column));
    const aside = asideText(row, texts, at);
    if (aside !== undefined) {
      if (aside !== '') rest(aside);
      return [];
    }
    const others = texts.flatMap((text, column) => {
      const isKept = own[column] !== undefined || text === '' || /^[\d๐-๙]+\.?$/u.test(text);
      return isKept ? [] : [`${labelled.labels[column]} ${text}`.trim()];
    });
    others.forEach(rest);
    const entries = own.flatMap((field, column) => {
      const text = texts[column]!;
      if (field === undefined || text === '' || /^[-–]$/u.test(text)) return [];
      return [[field, CONTENT.includes(field) ? [{ type: 'paragraph', text }] : text] as const];
    });
    return [{ activity: texts[at]!, ...Object.fromEntries(entries) }];
  });
  return activities.length > 0 ? activities : undefined;
}
