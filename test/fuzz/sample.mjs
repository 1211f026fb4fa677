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
