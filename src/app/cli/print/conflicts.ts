import { visible } from '../../../core/index.js';
import { fieldName, type Conflict } from '../../../tools/merge/index.js';
import { say, type Language } from '../../language.js';
import { labelOf } from './label.js';

/** Prints conflicts on the error stream: where, both texts, and the file that keeps the Word file's. */
export function printConflicts(conflicts: readonly Conflict[], lang: Language): void {
  const label = labelOf('conflict', lang, process.stderr);
  const gone = say({ th: '(ลบแล้ว)', en: '(deleted)' }, lang);
  for (const { key, ours = gone, theirs = gone, file } of conflicts) {
    process.stderr.write(
      [
        `${label}: ${say(fieldName(key), lang)}`,
        indented(say({ th: 'ในโฟลเดอร์', en: 'folder' }, lang), excerpt(ours, theirs)),
        indented('Word', excerpt(theirs, ours)),
        ...(file === undefined
          ? []
          : [
              `  ${say({ th: 'เก็บข้อความจาก Word ไว้ที่', en: 'the Word file’s text is kept in' }, lang)} ${visible(file)}`,
            ]),
        '',
      ].join('\n'),
    );
  }
}

/** Lines that are shown of a text; the whole of it is in the files. */
const MAX_LINES = 12;

/** The lines of a text from the first that differs from another text. */
function excerpt(text: string, other: string): readonly string[] {
  const lines = text.split('\n');
  const others = other.split('\n');
  const same = lines.findIndex((line, index) => line !== others[index]);
  const from = Math.max(0, same);
  const shown = lines.slice(from, from + MAX_LINES);
  return [...(from > 0 ? ['…'] : []), ...shown, ...(from + MAX_LINES < lines.length ? ['…'] : [])];
}

const indented = (label: string, lines: readonly string[]): string =>
  `  ${label}:\n${lines.map((line) => `    ${visible(line)}`).join('\n')}`;
