import type { EditionInput } from '../../src/report/edition/index.js';

/** An edition in our own words, with an entry of every kind. */
export const smallEdition = (): EditionInput => ({
  standard: 'PMQA 4.0',
  categories: [
    {
      number: 0,
      title: 'ลักษณะสำคัญขององค์กร',
      intro: 'ภาพรวมของหน่วยงาน',
      sections: [
        {
          number: 1,
          title: 'ลักษณะองค์กร',
          question: 'หน่วยงานมีลักษณะอย่างไร',
          groups: [
            {
              label: 'ก',
              title: 'สภาพแวดล้อมของส่วนราชการ',
              topics: [{ number: 1, title: 'พันธกิจ', questions: ['พันธกิจคืออะไร', 'ส่งมอบอย่างไร'] }],
            },
          ],
        },
      ],
    },
    {
      number: 1,
      title: 'การนำองค์การ',
      goal: 'เพื่อให้หน่วยงานมีทิศทาง',
      items: [
        {
          code: '1.1',
          title: 'ระบบการนำองค์การของหน่วยงาน',
          shortTitle: 'ระบบการนำองค์การ',
          summary: { basic: 'มีวิสัยทัศน์', advance: 'สอดรับกับชาติ', significance: 'เกิดนวัตกรรม' },
          levels: {
            basic: {
              label: 'Basic',
              approach: 'A&D',
              criteria: ['กำหนดวิสัยทัศน์'],
              guidelines: ['ผู้บริหารกำหนดทิศทาง', { text: 'ผู้บริหารสื่อสาร', points: ['ภายใน', 'ภายนอก'] }],
            },
          },
        },
      ],
    },
    {
      number: 7,
      title: 'ผลลัพธ์การดำเนินการ',
      table: { resultYears: 3 },
      items: [
        {
          code: '7.1',
          title: 'ด้านพันธกิจ',
          description: 'ผลตามพันธกิจ',
          sampleIndicators: [{ code: 'RM 1', name: 'ร้อยละความสำเร็จ', unit: '%', target: 85 }],
        },
        { code: '7.2', title: 'ด้านผู้รับบริการ', description: null },
      ],
    },
  ],
});
