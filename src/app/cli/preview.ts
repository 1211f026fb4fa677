import { startPreview, type PreviewOptions, openBrowser } from '../preview/index.js';
import { say } from '../language.js';

export interface PreviewCommandOptions extends PreviewOptions {
  readonly open?: boolean;
}

/** Serves the preview of a report and prints its address, until Ctrl-C. */
export async function preview(file: string, { open, ...options }: PreviewCommandOptions): Promise<void> {
  const { url, close } = await startPreview(file, options);
  process.stdout.write(`${url}\n`);
  const advice = {
    th: 'เปิดที่อยู่นี้ในเบราว์เซอร์บนเครื่องนี้ หน้าเอกสารเปลี่ยนตามทุกครั้งที่บันทึกไฟล์ กด Ctrl-C เพื่อหยุด',
    en: 'open this address in a browser on this computer; the pages follow every saved change; Ctrl-C ends',
  };
  process.stderr.write(`${say(advice, options.lang)}\n`);
  if (open) openBrowser(url);
  await stopped();
  await close();
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
