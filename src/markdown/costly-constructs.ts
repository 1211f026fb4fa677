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

/** Lengths of runs of backticks in one text; what people quote has one or two. */
const MAX_LENGTHS = 20;

const CODE = ['codeText'];

/**
 * The constructs that are left out because a text has runs of backticks of so many lengths: for each run that has no other of
 * its length the reader looks through all that follows. Backticks are text then.
 */
export function constructsBeyondBackticks(markdown: string): readonly string[] {
  const lengths = new Set<number>();
  for (const [run] of markdown.matchAll(/`+/gu)) {
    lengths.add(run.length);
    if (lengths.size > MAX_LENGTHS) return CODE;
  }
  return [];
}
