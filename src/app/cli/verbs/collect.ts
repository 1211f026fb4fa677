import { verb } from '../command/index.js';
import { DRY_RUN, JSON_RESULT } from '../options/common.js';
import { text } from '../options/values.js';

/** Takes filled forms over into a report. */
export const collect = verb({
  name: 'collect',
  words: {
    th: 'รวมแบบฟอร์มที่กรอกแล้ว (Word, Excel, PDF ปนกันได้) เข้ารายงาน และบันทึกว่านำอะไรมาจากไฟล์ใด',
    en: 'take filled forms (Word, spreadsheets, PDF, in any mix) over into a report, and note what came from where',
  },
  arguments: [
    {
      name: { th: 'ไฟล์', en: 'files' },
      words: { th: 'ไฟล์ที่กรอกแล้ว ชื่อไฟล์เป็นอะไรก็ได้', en: 'filled files, whatever their names' },
      many: true,
    },
  ],
  options: {
    into: {
      value: text({ th: 'รายงาน', en: 'report' }),
      required: true,
      words: { th: 'รายงานที่จะรวมเข้า: โฟลเดอร์หรือไฟล์', en: 'the report: its folder or file' },
    },
    dryRun: DRY_RUN,
    json: JSON_RESULT,
  },
  examples: [
    'collect forms/1.1.docx forms/1.2.docx --into our-report',
    'collect *.docx --into our-report --dry-run',
  ],
  run: async ([...files], options) =>
    (await import('../forms/collect.js')).collectInto(files.flat(), options),
});
