import path from 'node:path';
import { say } from '../../language.js';
import { verb } from '../command/index.js';
import { FORCE } from '../options/common.js';
import { FOLDER } from '../options/values.js';
import { printLine } from '../print/lines.js';

const NAME = 'pmqa-report.html';

/** Writes the page in which reports are opened, checked and made into documents without this command. */
export const page = verb({
  name: 'page',
  words: {
    th: 'สร้างหน้าเว็บไฟล์เดียวสำหรับทำรายงาน เปิดด้วยการดับเบิลคลิก ไม่ต้องติดตั้งและไม่ต้องใช้อินเทอร์เน็ต',
    en: 'write one HTML file in which reports are made: it opens by a double click, with nothing to install and no network',
  },
  arguments: [],
  options: {
    out: {
      short: '-o',
      value: FOLDER,
      words: { th: 'โฟลเดอร์ที่จะเขียนไฟล์', en: 'folder to write to' },
      default: '.',
    },
    force: FORCE,
  },
  examples: ['page --out dir'],
  run: async (_given, { out, force, lang }) => {
    const [{ pageFile }, { carryOut, planOutputs }] = await Promise.all([
      import('../../page-file/index.js'),
      import('../../../tools/output/index.js'),
    ]);
    const file = path.join(out, NAME);
    const outputs = [{ path: file, data: Buffer.from(pageFile()) }];
    await carryOut(await planOutputs(outputs, { ...(force && { force }) }));
    printLine(file);
    process.stderr.write(`${say(ADVICE, lang)}\n`);
  },
});

const ADVICE = {
  th: 'ดับเบิลคลิกไฟล์นี้เพื่อเปิดในเบราว์เซอร์ คัดลอกไปเครื่องอื่นหรือวางบนเครือข่ายภายในได้',
  en: 'Open this file with a double click. It can be copied to other computers or put on an intranet',
};
