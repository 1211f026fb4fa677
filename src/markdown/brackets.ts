/** Square brackets in one paragraph; no text of people has a part of them. */
const MAX_BRACKETS = 2000;

const BLANK_LINE = /\n[ \t]*\r?\n/u;
const LINKS = ['labelStartLink', 'labelStartImage', 'labelEnd'];

/**
 * The constructs that are left out because a paragraph holds more brackets than links can be looked for in: the reader's
 * time grows with the square of those that begin no link. The brackets are text then.
 */
export const constructsBeyondBrackets = (markdown: string): readonly string[] =>
  markdown.split(BLANK_LINE).some((paragraph) => countBrackets(paragraph) > MAX_BRACKETS) ? LINKS : [];

function countBrackets(text: string): number {
  let count = 0;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) count += 1;
  return count;
}
