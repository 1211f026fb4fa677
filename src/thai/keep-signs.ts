import { isThaiLetter } from './characters.js';
import { forbid, type RankArray } from './rank.js';

/** ฯลฯ and ฯพณฯ, whose letters stand between two signs of abbreviation. */
const SIGNED = /ฯลฯ|ฯพณฯ/g;

/** The most letters of an abbreviation between two full stops: กกร., สำนัก is a word. */
const MAX_LETTERS = 4;

/** Keeps the letters of abbreviations together (กพร. and the like). */
export function keepAbbreviations(text: string, ranks: RankArray): void {
  if (text.includes('ฯ')) {
    for (const match of text.matchAll(SIGNED))
      forbid(ranks, match.index + 1, match.index + match[0].length - 1);
  }
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
    let start = stop;
    while (start > 0 && stop - start <= MAX_LETTERS && isThaiLetter(text.charCodeAt(start - 1))) start--;
    if (stop - start > MAX_LETTERS || start === stop) continue;
    forbid(ranks, start + 1, stop);
  }
}
