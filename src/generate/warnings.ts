import type { EditionDifference } from '../report/edition/index.js';
import type { Repairs } from '../read/index.js';
import { formatPath } from '../core/index.js';
import type { Warning } from '../core/index.js';

/** That damaged Thai was repaired when the report was read, with an example. */
export function repaired({ count, first }: Repairs): Warning {
  const example = first && `${formatPath(first.path)}: “${first.before}” → “${first.after}”`;
  return {
    code: 'repaired',
    ...(first && { path: first.path }),
    message: {
      th: `ซ่อมข้อความภาษาไทยที่เสียหาย ${count} แห่ง เช่น ${example} (ใช้ --no-repair หากไม่ต้องการให้ซ่อม)`,
      en: `${count} ${count === 1 ? 'place' : 'places'} of damaged Thai repaired, for example ${example} (--no-repair leaves them)`,
    },
  };
}

/** Characters shown of a text, from a little before the first difference on. */
const BEFORE = 12;
const SHOWN = 50;

/** A part of a text around its first difference from another. */
function excerpt(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  let from = Math.max(0, same - BEFORE);
  while (from > 0 && /[\p{M}\u0e33]/u.test(text[from] ?? '')) from -= 1;
  const part = text.slice(from, from + SHOWN).replaceAll('\n', ' ');
  return `“${from > 0 ? '…' : ''}${part}${from + SHOWN < text.length ? '…' : ''}”`;
}

/** One warning for every place where a report words the standard differently from the edition it is given with. */
export const editionDifference = ({ path, report, edition }: EditionDifference): Warning => {
  const place = formatPath(path);
  const own = excerpt(report ?? '', edition ?? '');
  const theirs = excerpt(edition ?? '', report ?? '');
  const message =
    report === undefined
      ? { th: `รายงานไม่มีข้อความของเกณฑ์ ${theirs}`, en: `the report leaves out ${theirs} of the criteria` }
      : edition === undefined
        ? { th: `เกณฑ์ไม่มีข้อความ ${own}`, en: `the criteria do not hold ${own}` }
        : { th: `รายงานว่า ${own} เกณฑ์ว่า ${theirs}`, en: `the report has ${own}, the criteria ${theirs}` };
  return {
    code: 'edition-difference',
    path,
    message: { th: `${place}: ${message.th}`, en: `${place}: ${message.en}` },
  };
};

/** That an extraction kept two texts of one part, and nobody has resolved it yet. */
export const unresolvedConflict = (file: string): Warning => ({
  code: 'conflict',
  source: { file, line: 1, column: 1 },
  message: {
    th: 'ยังมีข้อความสองฉบับที่ขัดกัน เอกสารใช้ฉบับในโฟลเดอร์ ให้นำข้อความที่ต้องการมารวมแล้วลบไฟล์นี้',
    en: 'two texts are in conflict and the documents have the folder’s; take over what you need from this file, then delete it',
  },
});

export const replacedCharacters = (count: number): Warning => ({
  code: 'replaced-characters',
  message: {
    th: `นำอักขระที่พิมพ์ไม่ได้ออกหรือแทนที่ ${count} ตัว`,
    en: `${count} unprintable ${count === 1 ? 'character was' : 'characters were'} taken out or replaced`,
  },
});
