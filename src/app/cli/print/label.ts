import { say, type Language, type Words } from '../../language.js';
import { coloured } from './colour.js';

const LABELS = {
  error: { th: 'ข้อผิดพลาด', en: 'error' },
  warning: { th: 'คำเตือน', en: 'warning' },
  uncertain: { th: 'ควรตรวจ', en: 'uncertain' },
  conflict: { th: 'ขัดกัน', en: 'conflict' },
} as const satisfies Readonly<Record<string, Words>>;

/** What kind of message a line is, in red or yellow on a terminal. */
export const labelOf = (kind: keyof typeof LABELS, lang: Language, stream: NodeJS.WriteStream): string =>
  coloured(say(LABELS[kind], lang), kind === 'error' ? 'red' : 'yellow', stream);
