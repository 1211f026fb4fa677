import { isThaiLetter } from '../characters.js';

/** Letters on either side of a damaged place that help to judge it: more than any word has. */
const REACH = 40;

/** Thai letters right before `index`, as many as help to judge what stands there. */
export function lettersBefore(text: string, index: number): string {
  let start = index;
  while (start > 0 && index - start < REACH && isThaiLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, index);
}

/** Thai letters from `index` on, as many as help. */
export function lettersAfter(text: string, index: number): string {
  let end = index;
  while (end < text.length && end - index < REACH && isThaiLetter(text.charCodeAt(end))) end++;
  return text.slice(index, end);
}
