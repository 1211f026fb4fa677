import { rowLines, type RowLines } from './quoted-cells.js';
import { findMarker } from './typed-marker.js';

/** What Markdown takes for the start of a list, a heading or a quotation at the start of a line. */
const OPENER = /^([ \t]*)(?:(\d{1,9})([.)])|([-*+#>]))(?=[ \t])/u;

/**
 * Markdown in which no line of a table that was copied with tabs begins a list: numbers in its first column are text. Lines
 * stay where they are.
 */
export function keepTabRows(markdown: string): string {
  if (!/\S\t+[^\n\t]*\S/u.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const rows = rowLines(lines);
  for (let from = 0; from < rows.length; from += 1) {
    let to = from;
    while (to < rows.length && isRow(lines, rows[to]!)) to += 1;
    const [first, end] = [rows[from]!.from, rows[to - 1]?.to ?? 0];
    if (to - from >= 2 && !lines.slice(first, end).every(isListLine))
      for (let at = first; at < end; at += 1) lines[at] = lines[at]!.replace(OPENER, '$1$2\\$3$4');
    from = Math.max(from, to - 1);
  }
  return lines.join('\n');
}

const isRow = (lines: readonly string[], { from, to }: RowLines): boolean =>
  lines.slice(from, to).some(hasTab);

const hasTab = (line: string): boolean => line.trim().includes('\t');

/** A marker, and no tab but the one after it. */
function isListLine(line: string): boolean {
  const text = line.trim();
  const marker = findMarker(text);
  return marker !== undefined && !hasTab(text.slice(marker.length));
}
