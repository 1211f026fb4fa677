import path from 'node:path';
import { say } from '../../language.js';
import { verb, type VerbGroup } from '../command/index.js';
import { printLine } from '../print/lines.js';

const eject = verb({
  name: 'eject',
  words: {
    th: 'คัดลอกแม่แบบทางการไปโฟลเดอร์ใหม่เพื่อแก้ไข',
    en: 'copy the official template to a new folder, where you can change it',
  },
  arguments: [
    { name: { th: 'โฟลเดอร์', en: 'dir' }, words: { th: 'โฟลเดอร์ที่จะสร้าง', en: 'folder to write to' } },
  ],
  options: {},
  examples: ['template eject our-template'],
  run: async ([folder], { lang }) => {
    const { ejectTemplate } = await import('../../../tools/template/index.js');
    const { files } = await ejectTemplate(folder);
    for (const file of files) printLine(path.join(folder, file));
    const advice = {
      th: `แก้ไขไฟล์เหล่านี้ แล้วใช้ pmqa-report build <รายงาน> --template ${folder} (ไฟล์ที่ไม่แก้ลบทิ้งได้)`,
      en: `Change these files, then run pmqa-report build <report> --template ${folder} (files that you do not change can be deleted)`,
    };
    process.stderr.write(`${say(advice, lang)}\n`);
  },
});

/** Works with templates. */
export const template: VerbGroup = {
  name: 'template',
  words: { th: 'จัดการแม่แบบ', en: 'work with templates' },
  verbs: [eject],
};
