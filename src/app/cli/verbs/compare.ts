import { verb } from '../command/index.js';
import { JSON_RESULT } from '../options/common.js';

/** Prints what has changed from one report to another, an item a paragraph. */
export const compare = verb({
  name: 'compare',
  words: {
    th: 'เปรียบเทียบรายงานสองรอบ ว่าแต่ละประเด็นเปลี่ยนไปอย่างไร',
    en: 'show what changed from one round of a report to another, item by item',
  },
  arguments: [
    { name: { th: 'รอบก่อน', en: 'before' }, words: { th: 'รายงานรอบก่อน', en: 'the earlier report' } },
    { name: { th: 'รอบหลัง', en: 'after' }, words: { th: 'รายงานรอบหลัง', en: 'the later report' } },
  ],
  options: { json: JSON_RESULT },
  examples: ['compare round-6/report.yaml round-12/report.yaml'],
  run: async ([before, after], options) => {
    const [{ readReport }, { compareReports }, { printComparison }] = await Promise.all([
      import('../../../read/index.js'),
      import('../../../tools/compare/index.js'),
      import('../print/comparison.js'),
    ]);
    printComparison(compareReports(await readReport(before), await readReport(after)), options);
  },
});
