import { say } from '../../language.js';
import { verb } from '../command/index.js';
import { REPORT } from '../options/common.js';
import { DOCUMENT_OPTIONS, WRITER_OPTIONS } from '../options/document.js';
import { generationOf } from '../options/generation.js';
import { wholeNumber } from '../options/values.js';

const ADVICE = {
  th: 'เปิดที่อยู่นี้ในเบราว์เซอร์บนเครื่องนี้ หน้านี้เปลี่ยนตามทุกครั้งที่บันทึกไฟล์ และแก้ไขรายงานในหน้านี้ได้ กด Ctrl-C เพื่อหยุด',
  en: 'Open this address in a browser on this computer. The page follows every saved change, and saves into the same files. Ctrl-C stops the preview',
};

/** Serves the preview of a report and prints its address, until Ctrl-C. */
export const preview = verb({
  name: 'preview',
  words: {
    th: 'เปิดรายงานในเบราว์เซอร์: หน้าเอกสาร สิ่งที่ควรตรวจสอบ และแบบสำหรับแก้ไข เปลี่ยนตามทุกครั้งที่บันทึกไฟล์',
    en: 'open a report in the browser: its pages, what to check, and forms to edit it, updated after every saved change',
  },
  arguments: [REPORT],
  options: {
    port: {
      short: '-p',
      value: wholeNumber(0, 65_535),
      words: {
        th: 'พอร์ตของหน้าเว็บ (ถ้าไม่ระบุ: เลือกพอร์ตที่ว่าง)',
        en: 'port of the page (default: a free one)',
      },
    },
    open: { words: { th: 'เปิดเบราว์เซอร์', en: 'open the browser' } },
    ...DOCUMENT_OPTIONS,
    ...WRITER_OPTIONS,
  },
  examples: ['preview report --criteria pmqa-4.0.json --open'],
  run: async ([report], { open, ...options }) => {
    const { openBrowser, startPreview } = await import('../../preview/index.js');
    const { url, close } = await startPreview(report, await generationOf(options));
    process.stdout.write(`${url}\n`);
    process.stderr.write(`${say(ADVICE, options.lang)}\n`);
    if (open) openBrowser(url);
    await stopped();
    await close();
  },
});

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
