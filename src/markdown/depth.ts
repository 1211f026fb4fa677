/**
 * Lists and quotations that may stand in each other; those of a real report nest four deep. What is read has to stay within
 * the depth of data (`limits.depth`), where each of them takes four.
 */
export const MAX_MARKDOWN_DEPTH = 20;

/** The markers of lists and quotations that a line opens with. */
const OPENERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/gmu;
const OPENER = />|[-*+]|\d+[.)]/gu;
const TAB_STOP = 4;

interface Opened {
  readonly column: number;
  readonly isQuotation: boolean;
}

/**
 * Whether lists and quotations of Markdown stand deeper in each other than they may, by the columns of their markers. Asked
 * before Markdown is read: the reader's time grows with the square of the depth and its stack with the depth.
 */
export function nestsTooDeep(markdown: string): boolean {
  const open: Opened[] = [];
  for (const [line] of markdown.matchAll(OPENERS)) {
    let level = 0;
    for (const { 0: marker, index: column } of withoutTabs(line).matchAll(OPENER)) {
      const isQuotation = marker === '>';
      while (level < open.length && open[level]!.column < column) level += 1;
      const before = open[level];
      // A line of a quotation goes on with it; a marker of a list begins another item.
      if (!(isQuotation && before?.isQuotation && before.column === column)) {
        open.length = level;
        open.push({ column, isQuotation });
      }
      level += 1;
      if (level > MAX_MARKDOWN_DEPTH) return true;
    }
  }
  return false;
}

function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let text = '';
  for (const character of line)
    text += character === '\t' ? ' '.repeat(TAB_STOP - (text.length % TAB_STOP)) : character;
  return text;
}
