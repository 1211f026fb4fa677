/** A line that may open or close a fence: what stands before its marks, the marks, what stands after them. */
const MARKS = /(?<![^\n\r])([ \t>*+\-\d.)]*)(`{3,}|~{3,})([^\n\r]*)/gu;
const BLANK = /^[ \t]*$/u;

/** A range of a text: UTF-16 units from its start, and where it ends. */
export type TextRange = readonly [from: number, to: number];

/**
 * Where a text may be in a fence (CommonMark 0.31, 4.5), in order. A fence that is indented, or in a list or quotation, may end with
 * what it stands in: from there on the whole text counts as one range.
 */
export function fencedRanges(markdown: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let open: { readonly from: number; readonly marks: string } | undefined;
  for (const { index, 0: line, 1: before = '', 2: marks = '', 3: after = '' } of markdown.matchAll(MARKS)) {
    if (open) {
      if (!marks.startsWith(open.marks) || !BLANK.test(after)) continue;
      if (before !== '') break;
      ranges.push([open.from, index + line.length]);
      open = undefined;
    } else if (before === '' && marks.startsWith('`') && after.includes('`')) {
      // Code within a line.
    } else {
      open = { from: index, marks };
      if (before !== '') break;
    }
  }
  return open ? [...ranges, [open.from, Infinity]] : ranges;
}
