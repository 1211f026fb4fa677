import path from 'node:path';
import { ejectTemplate } from '../../tools/template/index.js';
import { say, type Language } from '../language.js';

/** Copies the official template to a new folder and says what to do with it. */
export async function eject(folder: string, { lang }: { readonly lang: Language }): Promise<void> {
  const { files } = await ejectTemplate(folder);
  for (const file of files) process.stdout.write(`${path.join(folder, file)}\n`);
  const advice = {
    th: `แก้ไขไฟล์เหล่านี้ แล้วใช้ pmqa-report build <รายงาน> --template ${folder} (ไฟล์ที่ไม่แก้ลบทิ้งได้)`,
    en: `change these files, then call pmqa-report build <report> --template ${folder} (files that stay as they are can be deleted)`,
  };
  process.stderr.write(`${say(advice, lang)}\n`);
}
