import { LEVELS, visible, type Issue, type ReportPath, type Words } from '../core/index.js';
import { LEVEL_LABELS } from './standard.js';

type Fields = Readonly<Record<string | number, unknown>>;

/**
 * A part of a report as an officer names it, in both languages: ประเด็น 1.2 ระดับ Advance หลักฐานที่ 3. `report` may be anything:
 * it was not checked yet.
 */
export function placeName(report: unknown, path: ReportPath): Words {
  const names: Words[] = [];
  let value = report;
  path.forEach((key, index) => {
    value = typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
    const before = path[index - 1];
    const name =
      typeof key === 'number'
        ? entryName(isListItem(path, index) ? 'listItems' : String(before ?? ''), key, value)
        : INSIDE.has(key) || (typeof path[index + 1] === 'number' && ENTRIES[key])
          ? undefined
          : (FIELDS[key] ?? { th: `ช่อง ${key}`, en: key });
    // An item says which category it is of.
    if (name && before === 'items' && !isListItem(path, index)) names.length = 0;
    if (name) names.push(name);
  });
  return {
    th: visible(names.map(({ th }) => th).join(' ')),
    en: visible(names.map(({ en }) => en).join(' ')),
  };
}

/** Issues with the places that they are in as an officer names them. */
export const namedIssues = (report: unknown, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, placeName: placeName(report, issue.path) }));

/** Whether a key counts the items of a list of a text, and not those of a category or of the results. */
const isListItem = (path: ReportPath, index: number): boolean =>
  path[index - 1] === 'items' &&
  !(path[0] === 'categories' && index === 3) &&
  !(path[0] === 'results' && index === 2);

/** Fields that say nothing to somebody who reads the report. */
const INSIDE: ReadonlySet<string> = new Set(['text', 'image', 'content', 'children']);

/** Lists whose entries have a name, with a number where nothing in the entry says which it is. */
const ENTRIES: Readonly<Record<string, Words | undefined>> = {
  categories: { th: 'หมวด', en: 'category' },
  items: { th: 'ประเด็น', en: 'item' },
  listItems: { th: 'รายการข้อที่', en: 'list item' },
  levels: { th: 'ระดับ', en: 'level' },
  criteria: { th: 'เกณฑ์ข้อที่', en: 'criterion' },
  guidelines: { th: 'แนวทางข้อที่', en: 'guideline' },
  points: { th: 'ข้อย่อยที่', en: 'point' },
  evidence: { th: 'หลักฐานที่', en: 'evidence' },
  result: { th: 'ผลการดำเนินงานส่วนที่', en: 'result, part' },
  rows: { th: 'แถวที่', en: 'row' },
  indicators: { th: 'ตัวชี้วัดที่', en: 'indicator' },
  years: { th: 'ปีที่', en: 'year' },
  plans: { th: 'แผนที่', en: 'plan' },
  activities: { th: 'กิจกรรมที่', en: 'activity' },
  followUps: { th: 'การติดตามครั้งที่', en: 'follow-up' },
  appendices: { th: 'ภาคผนวกที่', en: 'appendix' },
  signatures: { th: 'ผู้ลงนามคนที่', en: 'signature' },
  sections: { th: 'ส่วนที่', en: 'section' },
  groups: { th: 'กลุ่มที่', en: 'group' },
  topics: { th: 'หัวข้อที่', en: 'topic' },
  answers: { th: 'คำตอบที่', en: 'answer' },
};

/** Fields of an entry that say which it is. */
const NAMED_BY: Readonly<Record<string, string>> = { categories: 'number', items: 'code', levels: 'level' };

function entryName(list: string, index: number, entry: unknown): Words {
  const given = (entry as Fields | null | undefined)?.[NAMED_BY[list] ?? ''];
  const named = typeof given === 'string' || typeof given === 'number' ? given : undefined;
  const level = LEVELS.find((each) => each === named);
  const number = level ? LEVEL_LABELS[level] : (named ?? index + 1);
  const { th, en } = ENTRIES[list] ?? { th: 'ลำดับที่', en: 'number' };
  return { th: `${th} ${number}`, en: `${en} ${number}` };
}

const FIELDS: Readonly<Record<string, Words | undefined>> = {
  agency: { th: 'ชื่อส่วนราชการ (agency)', en: 'agency' },
  fiscalYear: { th: 'ปีงบประมาณ (fiscalYear)', en: 'fiscalYear' },
  roundMonths: { th: 'รอบการรายงาน (roundMonths)', en: 'roundMonths' },
  date: { th: 'วันที่ (date)', en: 'date' },
  profile: { th: 'ลักษณะสำคัญขององค์การ', en: 'profile' },
  results: { th: 'ผลลัพธ์', en: 'results' },
  plans: { th: 'แผน', en: 'plans' },
  executiveSummary: { th: 'บทสรุปผู้บริหาร', en: 'executive summary' },
  result: { th: 'ผลการดำเนินงาน', en: 'result' },
  criteria: { th: 'เกณฑ์ (criteria)', en: 'criteria' },
  guidelines: { th: 'แนวทาง (guidelines)', en: 'guidelines' },
  evidence: { th: 'หลักฐาน (evidence)', en: 'evidence' },
  title: { th: 'ชื่อ (title)', en: 'title' },
  name: { th: 'ชื่อ (name)', en: 'name' },
  link: { th: 'ที่อยู่เว็บไซต์ (link)', en: 'link' },
  file: { th: 'ชื่อไฟล์ (file)', en: 'file' },
  year: { th: 'ปี พ.ศ. (year)', en: 'year' },
  value: { th: 'ผล (value)', en: 'value' },
  target: { th: 'เป้าหมาย (target)', en: 'target' },
  weight: { th: 'น้ำหนัก (weight)', en: 'weight' },
  activity: { th: 'กิจกรรม (activity)', en: 'activity' },
};
