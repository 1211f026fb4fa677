import { readLevelName } from '../content/index.js';
import { isLine, type PdfRow } from './content.js';
import { lineText } from './lines.js';

/** “(ต่อ)”: continued. */
const CONTINUED = /^\s*\(\s*ต่อ\s*\)\s*$/u;

/** A row at the top of a page without the line “Basic (ต่อ)” that its first cell begins with there. */
export function withoutContinued(row: PdfRow): PdfRow {
  const [cell, ...others] = row.cells;
  const [line, ...content] = cell?.content ?? [];
  if (!cell || !line || !isLine(line)) return row;
  const text = lineText(line).trim();
  const name = readLevelName(text);
  if (!name || !CONTINUED.test(text.slice(name.length))) return row;
  return { ...row, cells: [{ ...cell, content }, ...others] };
}
