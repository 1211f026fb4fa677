import type { FormSpec } from '../spec.js';
import { OWNER } from './owner.js';

/** What a level says besides its result. */
export const LEVEL: FormSpec = {
  title: { th: 'ผลการประเมินและผู้รับผิดชอบ', en: 'Assessment and owner' },
  fields: [
    {
      kind: 'choice',
      name: 'passed',
      label: { th: 'หน่วยงานประเมินว่าผ่านระดับนี้', en: 'The agency claims this level' },
      none: { th: 'ยังไม่ประเมิน', en: 'Not said' },
      options: [
        { value: true, label: { th: 'ผ่าน', en: 'Yes' } },
        { value: false, label: { th: 'ยังไม่ผ่าน', en: 'Not yet' } },
      ],
      width: 'half',
    },
    {
      kind: 'markdown',
      name: 'recommendation',
      label: { th: 'ข้อเสนอแนะของผู้ตรวจ', en: 'What the assessor recommends' },
    },
    OWNER,
  ],
};

/** What an item says for all its levels. */
export const ITEM: FormSpec = {
  title: { th: 'ข้อมูลของประเด็น ทุกระดับ', en: 'The item, for all its levels' },
  fields: [
    {
      kind: 'line',
      name: 'shortTitle',
      label: { th: 'ชื่อย่อในตารางภาพรวม', en: 'Short title in the overview' },
    },
    {
      kind: 'group',
      name: 'summary',
      label: { th: 'สาระของแต่ละระดับในตารางภาพรวม', en: 'Each level in one phrase, for the overview' },
      fields: (['basic', 'advance', 'significance'] as const).map((name) => {
        const label = `${name[0]!.toUpperCase()}${name.slice(1)}`;
        return { kind: 'line', name, label: { th: label, en: label } } as const;
      }),
    },
    OWNER,
  ],
};

/** What a category says for all its items. */
export const CATEGORY: FormSpec = {
  title: { th: 'เป้าประสงค์ของหมวด', en: 'Purpose of the category' },
  fields: [
    {
      kind: 'line',
      name: 'goal',
      label: { th: 'เป้าประสงค์', en: 'Purpose' },
      help: { th: 'พิมพ์ในหน้านำหมวด', en: 'Printed on the opening page of the category' },
    },
  ],
};
