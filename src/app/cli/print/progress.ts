import { FORMAT_WORDS, type Stage } from '../../../generate/index.js';
import { say, type Language, type Words } from '../../language.js';

type Step = Stage | 'read' | 'write';

const WORDS: Readonly<Record<Step, Words>> = {
  read: { th: 'อ่านรายงาน', en: 'reading the report' },
  check: { th: 'ตรวจรายงาน', en: 'checking the report' },
  template: { th: 'จัดเนื้อหาตามแม่แบบ', en: 'applying the template' },
  images: { th: 'อ่านภาพ', en: 'reading pictures' },
  ...FORMAT_WORDS,
  write: { th: 'บันทึกไฟล์', en: 'saving the files' },
};

const ERASE_LINE = '\r\u001b[2K';

/** One line on the error stream that says what is being done; nothing where that is not a terminal. */
export function createProgress(
  language: Language,
  silent: boolean,
): { readonly show: (step: Step) => void; readonly end: () => void } {
  const { stderr } = process;
  if (silent || !stderr.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (step) => void stderr.write(`${ERASE_LINE}${say(WORDS[step], language)} …`),
    end: () => void stderr.write(ERASE_LINE),
  };
}
