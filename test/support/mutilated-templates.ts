import type { ReportInput } from '../../src/report/index.js';

/** A partial, and what a careless hand does to it. */
export type Cut = readonly [partial: string, cut: (text: string) => string];

const emptied = (): string => '';
/** Without the loop over a list. */
const without =
  (list: string): Cut[1] =>
  (text) =>
    text.replace(new RegExp(`\\{\\{#each ${list}\\}\\}[\\s\\S]*?\\{\\{/each\\}\\}`, 'u'), '');
/** With the column of a number hidden: its cell is there and empty. */
const hidden =
  (column: number): Cut[1] =>
  (text) => {
    let at = 0;
    return text.replace(/<td>[\s\S]*?<\/td>/gu, (cell) => ((at += 1) === column ? '<td></td>' : cell));
  };
const replaced =
  (pattern: RegExp): Cut[1] =>
  (text) =>
    text.replace(pattern, '');

/** Templates as careless hands leave them. */
export const CUTS: readonly Cut[] = [
  ['item', emptied],
  ['item', without('levels')],
  ['level', hidden(1)],
  ['level', hidden(2)],
  ['level', replaced(/\{\{#if criteria\}\}[\s\S]*?\{\{\/if\}\}/u)],
  ['level', replaced(/\{\{> blocks[^}]*\}\}/u)],
  ['category', without('items')],
  ['category', emptied],
  ['statements', emptied],
  ['statements', without('points')],
  ['blocks', emptied],
  ['blocks/paragraph', emptied],
  ['blocks/list', emptied],
  ['blocks/table', emptied],
  ['blocks/figure', emptied],
  ['blocks/heading', emptied],
  ['evidence', emptied],
  ['text', emptied],
  ['run', emptied],
  ['caption', emptied],
  ['front', emptied],
  ['back', emptied],
  ['plans', emptied],
  ['follow-ups', emptied],
  ['activities', emptied],
  ['signatures', emptied],
  ['results', emptied],
  ['results-table', emptied],
  ['profile', emptied],
  ['executive-summary', emptied],
  ['opening', emptied],
  ['title-page', emptied],
];

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A report with a bit of everything. */
export const RICH: ReportInput = {
  agency: 'กรมตัวอย่างการทดสอบ',
  fiscalYear: 2568,
  unit: 'กลุ่มพัฒนาระบบบริหาร',
  contact: 'นางสาวตัวอย่าง โทร. 0 2000 0000',
  cover: { lines: ['กระทรวงสมมุติ'] },
  executiveSummary: 'กรมพัฒนาคุณภาพการบริหารอย่างต่อเนื่อง',
  signatures: [{ name: 'นายสมมุติ รับรอง', position: 'อธิบดี' }],
  profile: {
    sections: [{ number: 1, groups: [{ topics: [{ number: 1, answers: ['พันธกิจของกรมคือการทดสอบ'] }] }] }],
  },
  categories: [1, 2].map((number) => ({
    number: number as 1 | 2,
    goal: `เป้าประสงค์ของหมวดที่ ${number}`,
    items: [
      {
        code: `${number}.1` as '1.1',
        title: `ประเด็นทดลองที่ ${number}`,
        levels: (['basic', 'advance'] as const).map((level) => ({
          level,
          criteria: [{ text: `เกณฑ์ ${level} ${number}`, points: [`ข้อย่อยของเกณฑ์ ${level} ${number}`] }],
          guidelines: [{ text: `แนวทาง ${level} ${number}`, points: [`ข้อย่อยของแนวทาง ${level} ${number}`] }],
          passed: true,
          evidence: [{ title: `คำสั่งแต่งตั้ง ${level} ${number}` }],
          result: [
            { type: 'heading' as const, text: `หัวข้อผล ${level} ${number}` },
            { type: 'paragraph' as const, text: `ย่อหน้าของผล ${level} ${number}` },
            { type: 'list' as const, style: 'dash' as const, items: [`รายการของผล ${level} ${number}`] },
            {
              type: 'table' as const,
              caption: `ชื่อตาราง ${level} ${number}`,
              rows: [['หัว'], [`ช่อง ${level} ${number}`]],
            },
            { type: 'figure' as const, image: PIXEL, caption: `คำบรรยายภาพ ${level} ${number}` },
            { type: 'note' as const, text: `หมายเหตุของผล ${level} ${number}` },
          ],
        })),
      },
    ],
  })),
  results: {
    items: [
      {
        code: '7.1',
        description: 'คำอธิบายของประเด็นผลลัพธ์',
        indicators: [{ name: 'ร้อยละของผู้พึงพอใจ', target: 80, years: [{ year: 2568, value: 85 }] }],
      },
    ],
  },
  plans: [{ title: 'แผนปรับปรุงทดลอง', activities: [{ activity: 'อบรมการทดสอบ', unit: 'กองทดสอบ' }] }],
  followUps: [{ roundMonths: 12, activities: [{ activity: 'ติดตามการทดสอบ', progress: 'ดำเนินการครบถ้วน' }] }],
  appendices: [{ title: 'ภาคผนวกทดลอง', content: 'เนื้อหาของภาคผนวก' }],
};
