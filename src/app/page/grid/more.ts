import { OWNER, type Spec } from '../forms/index.js';

/** What an indicator has besides the columns of the table. */
export const MORE: readonly Spec[] = [
  {
    kind: 'choice',
    name: 'direction',
    label: { th: 'ค่าที่ดี', en: 'Which is better' },
    width: 'third',
    options: [
      { value: 'higher-is-better', label: { th: 'มากดีกว่า', en: 'a larger figure' } },
      { value: 'lower-is-better', label: { th: 'น้อยดีกว่า', en: 'a smaller figure' } },
    ],
  },
  {
    kind: 'number',
    name: 'achieved',
    label: { th: 'ผลที่ทำได้', en: 'Achieved' },
    help: { th: 'ถ้าเว้นไว้ใช้ผลของปีที่รายงาน', en: 'Default: the figure of the reported year' },
    width: 'third',
  },
  {
    kind: 'number',
    name: 'score',
    label: { th: 'คะแนน 0 ถึง 500', en: 'Score, 0 to 500' },
    help: { th: 'ถ้าเว้นไว้โปรแกรมคำนวณให้', en: 'Default: computed' },
    width: 'third',
  },
  { kind: 'markdown', name: 'note', label: { th: 'หมายเหตุใต้ตัวเลข', en: 'Note under the figures' } },
  OWNER,
];
