import { verb } from '../command/index.js';
import { CRITERIA, DRY_RUN, FORCE, JSON_RESULT, REPORT } from '../options/common.js';
import { FOLDER, oneOf, text } from '../options/values.js';

/** Writes Word forms that bureaus fill in. */
export const forms = verb({
  name: 'forms',
  words: {
    th: 'สร้างแบบฟอร์ม Word ให้กองและสำนักกรอกผล ทำเครื่องหมายแนวทาง และใส่หลักฐาน',
    en: 'make Word forms in which bureaus write results, tick guidelines and list evidence',
  },
  arguments: [REPORT],
  options: {
    out: {
      short: '-o',
      value: FOLDER,
      required: true,
      words: { th: 'โฟลเดอร์ของแบบฟอร์ม', en: 'folder of the forms' },
    },
    by: {
      value: oneOf({ th: 'แบบ', en: 'kind' }, ['item', 'owner', 'category']),
      words: {
        th: 'หนึ่งไฟล์ต่อประเด็น ต่อผู้รับผิดชอบ หรือต่อหมวด',
        en: 'a file for each item, owner or category',
      },
      default: 'item',
    },
    due: {
      value: text({ th: 'วันที่', en: 'date' }),
      words: {
        th: 'ส่งคืนภายในวันที่ ปี ค.ศ.-เดือน-วัน (ถ้าผู้รับผิดชอบไม่มีกำหนดของตน)',
        en: 'day by which forms come back, where an owner has none: YYYY-MM-DD',
      },
    },
    criteria: CRITERIA,
    dryRun: DRY_RUN,
    force: FORCE,
    json: JSON_RESULT,
  },
  examples: ['forms our-report --out forms --by owner --due 2025-08-15'],
  run: async ([report], options) => (await import('../forms/forms.js')).writeForms(report, options),
});
