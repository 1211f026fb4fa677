import { isThaiLetter } from './characters.js';
import { forbid, Rank, type RankArray } from './rank.js';

/** Titles written before a given name: flush, or with a space after a full stop. */
const TITLE = new RegExp(
  [
    'นางสาว|นายแพทย์|แพทย์หญิง|นาย|นาง|คุณ',
    'ด\\.ช\\.|ด\\.ญ\\.|น\\.ส\\.|ดร\\.|ผศ\\.|รศ\\.|ศ\\.|นพ\\.|พญ\\.|ม\\.ล\\.|ม\\.ร\\.ว\\.',
    '(?:ผู้ช่วย|รอง)?ศาสตราจารย์(?:พิเศษ|เกียรติคุณ)?|หม่อมหลวง|หม่อมราชวงศ์',
    '(?:พล|พัน|ร้อย|จ่าสิบ|สิบ)(?:ตำรวจ|เรือ|อากาศ)?(?:เอก|โท|ตรี)',
  ].join('|'),
  'g',
);

/** Words with which a sentence goes on after a name, where a family name might have stood. */
const GOES_ON =
  /^(?:ได้|เป็น|และ|ผู้|ซึ่ง|ที่|รอง|รักษา|ตำแหน่ง|ประธาน|กรรมการ|ให้|มี|จาก|ใน|เลขา|หัวหน้า|จะ|กล่าว|นัก|เพื่อ|โดย)/;

/** The most letters of a given name or a family name. */
const MAX_NAME_LENGTH = 22;

/** Keeps a title, the given name flush after it, and the letters of the family name after a space. */
export function keepNames(text: string, ranks: RankArray): void {
  for (const match of text.matchAll(TITLE)) {
    const start = match.index;
    const flush = start + match[0].length;
    if (!beginsWord(text, start, ranks, match[0]) || !endsWord(text, flush, ranks)) continue;
    const name = match[0].endsWith('.') && text.charAt(flush) === ' ' ? flush + 1 : flush;
    const end = runEnd(text, name);
    if (end === name || end - name > MAX_NAME_LENGTH) continue;
    forbid(ranks, name, end - 1);
    if (text.charAt(end) !== ' ') continue;
    const last = runEnd(text, end + 1);
    if (last - end > MAX_NAME_LENGTH || GOES_ON.test(text.slice(end + 1, last))) continue;
    forbid(ranks, end + 2, last - 1);
  }
}

/** คุณ begins so many words (คุณภาพ) that it counts as a title only after a space. */
function beginsWord(text: string, start: number, ranks: RankArray, title: string): boolean {
  if (start === 0 || !isThaiLetter(text.charCodeAt(start - 1))) return true;
  return title !== 'คุณ' && ranks[start] !== Rank.None;
}

/** Whether the title is a word of its own here: not in นายก or นางพยาบาล. */
function endsWord(text: string, name: number, ranks: RankArray): boolean {
  return ranks[name] !== Rank.None || text.charAt(name - 1) === '.';
}

/** The end of the letters from a place on; those beyond the longest name are not looked at. */
function runEnd(text: string, start: number): number {
  const furthest = Math.min(text.length, start + MAX_NAME_LENGTH + 2);
  let end = start;
  while (end < furthest && isThaiLetter(text.charCodeAt(end))) end++;
  return end;
}
