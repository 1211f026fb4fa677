/** The lines of a row, or of several, from `from` to `to` (not included): a cell in quotation marks may have more than one. */
export interface RowLines {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that lines with tabs are, as a spreadsheet writes them: a cell with line ends is in quotation marks, and those within
 * it are doubled. Marks that do not close before a tab or a line end are text.
 */
export function rowLines(lines: readonly string[]): readonly RowLines[] {
  const rows: RowLines[] = [];
  for (let from = 0; from < lines.length;) {
    const to = endOfRow(lines, from);
    rows.push({ from, to });
    from = to;
  }
  return rows;
}

function endOfRow(lines: readonly string[], from: number): number {
  if (!opens(lines[from]!)) return from + 1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]!;
    const [first] = line.split('\t', 1);
    if (isOdd(first!)) {
      if (!first!.trimEnd().endsWith('"')) break;
      const rest = line.slice(first!.length);
      if (!opens(rest)) return at + 1;
    } else if (first !== line || line.trim() === '') break;
  }
  return from + 1;
}

/** Whether a line's last cell begins with a quotation mark that it does not close. */
function opens(line: string): boolean {
  const last = line.slice(line.lastIndexOf('\t') + 1);
  return last.startsWith('"') && isOdd(last);
}

const isOdd = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;
