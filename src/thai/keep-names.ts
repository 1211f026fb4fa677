import { isThaiLetter } from './characters.js';
import { AFTER_NAME, NO_FAMILY_NAME, NO_NAME, TITLES } from './lexicon/titles.js';
import { forbid, Rank, type RankArray } from './rank.js';

/** The most letters of a given name or a family name. */
const MAX_NAME_LENGTH = 24;

/** Letters of a name that are kept where the text that follows it does not show where the name ends. */
const SURE_NAME_LENGTH = 12;

/** The fewest letters of a name. */
const MIN_NAME_LENGTH = 2;

/** Keeps a title with the given name after it, and the letters of the family name after a space. */
export function keepNames(text: string, ranks: RankArray): void {
  for (const match of text.matchAll(TITLES)) {
    const start = match.index;
    const titleEnd = start + match[0].length;
    if (!startsWord(text, start, ranks, match[0])) continue;
    if (NO_NAME.test(text.slice(lastTitleStart(text, start, titleEnd)))) continue;
    const name = text.charAt(titleEnd) === ' ' ? titleEnd + 1 : titleEnd;
    const end = nameEnd(text, name, ranks);
    if (end - name < MIN_NAME_LENGTH || (name > titleEnd && !isNameAfterSpace(text, name, end, match[0])))
      continue;
    forbid(ranks, start + 1, end - 1);
    keepFamilyName(text, end, ranks);
  }
}

/** The family name after a given name that ends at `end`: its letters, and ณ with its place. A line ends better before the two. */
function keepFamilyName(text: string, end: number, ranks: RankArray): void {
  if (text.charAt(end) !== ' ') return;
  const start = end + 1;
  const last = nameEnd(text, start, ranks);
  if (last === start || NO_FAMILY_NAME.test(text.slice(start, last))) return;
  forbid(ranks, start + 1, last - 1);
  if (ranks[start] === Rank.Space) ranks[start] = Rank.Content;
  const place = /^ (?:ณ )/.exec(text.slice(last, last + 3))
    ? last + 3
    : text.slice(start, last) === 'ณ'
      ? last + 1
      : 0;
  if (place > 0) forbid(ranks, place - 1, nameEnd(text, place, ranks) - 1);
}

/** คุณ and abbreviations of one letter start so many words that they count only after a sign or a space. */
function startsWord(text: string, start: number, ranks: RankArray, title: string): boolean {
  if (start === 0) return true;
  if (!isThaiLetter(text.charCodeAt(start - 1))) return text.charAt(start - 1) !== '.';
  return !/^(?:คุณ|[ก-ฮ]\.)$/.test(title) && (ranks[start] !== Rank.None || SURE_TITLE.test(title));
}

/** Titles that no other word of Thai holds, whatever the letters before them. */
const SURE_TITLE = /^(?:[ก-ฮ]{2,4}\.|.*\..*\.|คุณหญิง|ท่านผู้หญิง|หม่อม)/;

/** Where the last of several titles starts: after the last full stop or space. */
function lastTitleStart(text: string, start: number, end: number): number {
  const title = text.slice(start, end);
  return start + Math.max(title.lastIndexOf('.'), title.lastIndexOf(' ')) + 1;
}

/** After a space a run of letters is a name where a full stop is before it, or a family name follows. */
function isNameAfterSpace(text: string, name: number, end: number, title: string): boolean {
  return (
    title.endsWith('.') ||
    (text.charAt(end) === ' ' && isThaiLetter(text.charCodeAt(end + 1)) && end - name <= SURE_NAME_LENGTH)
  );
}

/** The end of the name that starts at `start`: of its letters, or before the words of the sentence that follow it. */
function nameEnd(text: string, start: number, ranks: RankArray): number {
  let end = start;
  while (end - start <= MAX_NAME_LENGTH && isThaiLetter(text.charCodeAt(end))) {
    if (
      end - start > MIN_NAME_LENGTH &&
      ranks[end] !== Rank.None &&
      AFTER_NAME.test(text.slice(end, end + 12))
    )
      return end;
    end++;
  }
  return end - start > MAX_NAME_LENGTH ? start + SURE_NAME_LENGTH : end;
}
