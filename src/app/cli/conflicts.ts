import type { Conflict } from '../../tools/merge/index.js';
import { coloured } from './colour.js';
import { say, type Language } from '../language.js';

/** Prints conflicts on the error stream: where, both texts, and the file that keeps the Word file's. */
export function tellConflicts(conflicts: readonly Conflict[], lang: Language): void {
  const label = coloured(say({ th: 'ขัดกัน', en: 'conflict' }, lang), 'yellow', process.stderr);
  const gone = say({ th: '(ลบแล้ว)', en: '(deleted)' }, lang);
  for (const { key, ours = gone, theirs = gone, file } of conflicts) {
    process.stderr.write(
      [
        `${label}: ${key}`,
        indented(say({ th: 'ในโฟลเดอร์', en: 'folder' }, lang), ours),
        indented('Word', theirs),
        ...(file === undefined
          ? []
          : [`  ${say({ th: 'เก็บข้อความจาก Word ไว้ที่', en: 'Word’s text is kept in' }, lang)} ${file}`]),
        '',
      ].join('\n'),
    );
  }
}

/** Lines that are shown of a text; the whole of it is in the files. */
const MAX_LINES = 12;

function indented(label: string, text: string): string {
  const lines = text.split('\n');
  const shown = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'] : lines;
  return `  ${label}:\n${shown.map((line) => `    ${line}`).join('\n')}`;
}
