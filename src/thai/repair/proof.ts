import type { Move } from './moves.js';
import type { ReadWord } from './vocabulary.js';

/** A word of more code units hardly comes about by chance; one that holds a single place of a move, of more still. */
const LONG = 4;
const LONGER = 6;

/** Words with marks that stand on every page, and seldom come about where a name or a rare word is read otherwise. */
const COMMON = new Set(
  `ที่ มี ต่อ ยัง จึง จัด รู้ คิด ทุก กิจ สุข ทัน สูง ตัว ให้ ได้ ไม่ เป็น ซึ่ง หรือ กับ ด้วย ต้อง ถึง เพื่อ อยู่ แก่ แต่ ส่วน
   ผู้ แล้ว นี้ นั้น ทั้ง ขึ้น ตั้ง สู่ ใช้ เมื่อ อื่น เช่น`.split(/\s+/),
);

/**
 * Whether the words of a text show that a mark has come back to one of them: it ends in one that every page has, it is
 * long and holds both the place that the mark came from and the one that it went to, or it is longer still and ends in the
 * mark. A move `isEarly` that changes what read before: then the words have to be longer.
 */
export function isProved(
  text: string,
  words: readonly ReadWord[],
  move: Move,
  { isEarly }: { readonly isEarly: boolean },
): boolean {
  const index = words.findIndex(({ end }) => end > move.start);
  const { start, end } = words[index]!;
  if (start >= move.start) return false;
  if (end >= move.end && end - start >= (isEarly ? LONGER : LONG)) return true;
  const next = words[index + 1];
  const after = next ? next.end - next.start : 0;
  if (isEarly && after <= LONG) return false;
  if (!isEarly && end - start >= LONGER && after > 1) return true;
  for (let from = start; from < move.start; from++) if (COMMON.has(text.slice(from, end))) return true;
  return false;
}
