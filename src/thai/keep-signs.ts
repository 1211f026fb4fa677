import { isThaiLetter } from './characters.js';
import { forbid, type RankArray } from './rank.js';

/** ฯลฯ and ฯพณฯ, whose letters stand between two signs of abbreviation. */
const SIGNED = /ฯลฯ|ฯพณฯ/g;

/** Titles of rank and learning before a name: ดร., พล.อ., ร.ต.ท., ม.ร.ว. */
const TITLE =
  /(?<![\u0e01-\u0e4e.])(?:ดร|นพ|พญ|ทพ|ทพญ|ภก|ภญ|ศ|ผศ|รศ|นส|น\.ส|ม\.ร\.ว|ม\.ล|ว่าที่ ร\.[อทต]|พล\.[อทต]|พล\.ต\.[อทต]|พล\.ร\.[อทต]|พล\.อ\.[อทต]|[พร]\.[อทต]|[พร]\.ต\.[อทต]|น\.[อทต]|[จส]\.ส?\.?[อทต])\. (?=[ก-ฮเ-ไ])/g;

/** The most letters of an abbreviation between two full stops: กกร., สำนัก is a word. */
const MAX_ABBREVIATION_LENGTH = 4;

/** Keeps the letters of abbreviations together (กพร. and the like), and a title (ดร., พล.อ.) with the name after it. */
export function keepAbbreviations(text: string, ranks: RankArray): void {
  if (text.includes('ฯ')) {
    for (const match of text.matchAll(SIGNED))
      forbid(ranks, match.index + 1, match.index + match[0].length - 1);
  }
  for (let stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', stop + 1)) {
    let start = stop;
    while (start > 0 && stop - start <= MAX_ABBREVIATION_LENGTH && isThaiLetter(text.charCodeAt(start - 1)))
      start--;
    if (stop - start > MAX_ABBREVIATION_LENGTH || start === stop) continue;
    forbid(ranks, start + 1, stop);
  }
  for (const match of text.matchAll(TITLE)) {
    const name = match.index + match[0].length;
    forbid(ranks, match.index + 1, name);
  }
}
