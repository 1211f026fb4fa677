import type { ReportPath } from '../../../core/index.js';
import { verb } from '../command/index.js';
import { CRITERIA, JSON_RESULT, REPORT, TEMPLATE } from '../options/common.js';

/** Prints what is still missing in a report; the exit code says whether any of it is an error. */
export const check = verb({
  name: 'check',
  words: {
    th: 'ตรวจสิ่งที่ยังขาดและสิ่งที่ไม่ควรมีในรายงาน',
    en: 'find what is missing in a report and what should not be in it',
  },
  arguments: [REPORT],
  options: { criteria: CRITERIA, template: TEMPLATE, json: JSON_RESULT },
  examples: ['check report.yaml --criteria pmqa-4.0.json'],
  run: async ([report], options) => {
    const [{ readReport }, { findingsOf }, { printFindings }, { ownerAt }] = await Promise.all([
      import('../../../read/index.js'),
      import('../../findings.js'),
      import('../print/findings.js'),
      import('../../../report/index.js'),
    ]);
    const { criteria, template } = options;
    const read = await readReport(report);
    const ownerOf = ({ path }: { readonly path: ReportPath }): string | undefined =>
      ownerAt(read, path)?.unit;
    return printFindings(await findingsOf(read, criteria, template), options, ownerOf);
  },
});
