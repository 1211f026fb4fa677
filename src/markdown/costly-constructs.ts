/** Square brackets in one paragraph; no text of people has a part of them. */
const MAX_BRACKETS = 2000;

const BLANK_LINE = /\n[ \t]*\r?\n/u;
const LINKS = ['labelStartLink', 'labelStartImage', 'labelEnd'];

/**
 * The constructs that are left out because a paragraph holds more brackets than links can be looked for in: the reader's
 * time grows with the square of those that begin no link. The brackets are text then.
 */
export const constructsBeyondBrackets = (markdown: string): readonly string[] =>
  isMoreInParagraph(markdown, '[', MAX_BRACKETS) ? LINKS : [];

/** Pairs of tildes in one paragraph. */
const MAX_TILDES = 200;

const STRUCK = ['strikethrough'];

/** The same for more `~~` than struck text is looked for in: for each the reader looks back over all that came before. */
export const constructsBeyondTildes = (markdown: string): readonly string[] =>
  isMoreInParagraph(markdown, '~~', MAX_TILDES) ? STRUCK : [];

function isMoreInParagraph(markdown: string, sign: string, most: number): boolean {
  if (!markdown.includes(sign)) return false;
  return markdown.split(BLANK_LINE).some((paragraph) => paragraph.split(sign).length - 1 > most);
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
