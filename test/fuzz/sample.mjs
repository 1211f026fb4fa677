/** A small report that is in order. */
export const sampleReport = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  categories: [
    {
      number: 1,
      items: [{ code: '1.1', levels: [{ level: 'basic', result: '1. ก\n2. ข\n\n**หนา**' }] }],
    },
  ],
};

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==';

/** A report with a bit of everything that the tables of items can contain. */
export const richReport = {
  agency: 'กรมตัวอย่าง',
  fiscalYear: 2568,
  roundMonths: 9,
  unit: 'กองแผนงาน',
  executiveSummary: 'สรุปผลการดำเนินงาน',
  categories: [
    {
      number: 1,
      items: [
        {
          code: '1.1',
          levels: [
            {
              level: 'basic',
              criteria: ['มีวิสัยทัศน์', { text: 'มีแผน', points: ['แผนปี', 'แผนระยะยาว'] }],
              guidelines: [{ text: 'กำหนดวิสัยทัศน์', met: true }, 'สื่อสาร'],
              result: [
                'ผู้บริหารกำหนดวิสัยทัศน์ **ร่วมกัน** ดู [ประกาศ](https://example.go.th/a)',
                '1. ก\n2. ข\n   - ค\n   - ง',
                '| ปี | ร้อยละ |\n|-|-|\n| 2567 | 80 |\n| 2568 | 90 |',
              ].join('\n\n'),
              evidence: [{ title: 'ประกาศ', year: 2568, link: 'https://example.go.th/b' }],
              passed: true,
            },
            {
              level: 'advance',
              result: [
                { type: 'heading', text: 'ภาพรวม' },
                { type: 'figure', image: PNG, caption: 'ภาพถ่าย' },
                {
                  type: 'table',
                  headerRows: 1,
                  rows: [[{ text: 'ก', columnSpan: 2 }], ['ข', 'ค']],
                },
                { type: 'note', text: 'หมายเหตุ' },
              ],
            },
          ],
        },
        { code: '1.2', levels: [{ level: 'basic', result: 'มีการสื่อสาร' }] },
      ],
    },
  ],
};
