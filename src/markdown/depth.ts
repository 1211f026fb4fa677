/** Lists and quotations that may stand in each other; those of a real report nest four deep. */
export const MAXIMUM_MARKDOWN_DEPTH = 30;

/** The markers of lists and quotations that a line opens with. */
const OPENERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/gmu;
const OPENER = />|[-*+]|\d+[.)]/gu;

/**
 * Whether a line of Markdown opens more lists and quotations than may stand in each other. Asked before Markdown is
 * read: the reader's time grows with the square of the depth and its stack with the depth.
 */
export const nestsTooDeep = (markdown: string): boolean =>
  [...markdown.matchAll(OPENERS)].some(
    ([line]) => (line.match(OPENER) ?? []).length > MAXIMUM_MARKDOWN_DEPTH,
  );
