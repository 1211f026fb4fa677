import { verb } from '../command/index.js';
import { CRITERIA, FORCE, JSON_RESULT, REPORT } from '../options/common.js';
import { FILE, text } from '../options/values.js';

/** Shows how far a report is, by owner and by category. */
export const status = verb({
  name: 'status',
  words: {
    th: 'แสดงความก้าวหน้าของรายงาน ตามผู้รับผิดชอบและตามหมวด',
    en: 'show how far a report is, by owner and by category',
  },
  arguments: [REPORT],
  options: {
    out: {
      short: '-o',
      value: FILE,
      words: { th: 'เขียนเป็นเอกสารหนึ่งหน้า .pdf หรือ .docx', en: 'write a page for a meeting: .pdf or .docx' },
    },
    today: {
      value: text({ th: 'วันที่', en: 'date' }),
      words: {
        th: 'นับวันที่เหลือจากวันนี้ ปี ค.ศ.-เดือน-วัน (ถ้าไม่ระบุ: วันนี้)',
        en: 'the day to count from: YYYY-MM-DD (default: today)',
      },
    },
    criteria: CRITERIA,
    force: FORCE,
    json: JSON_RESULT,
  },
  examples: ['status our-report', 'status our-report --out status.pdf'],
  run: async ([report], options) => (await import('../forms/status.js')).showStatus(report, options),
});
