import type { Piece } from '../blocks/index.js';
import { readMarker, type TypedMarker } from '../content/index.js';
import { linePieces, lineText, type Line } from './lines.js';

/** A marker at the start of a line, by the line's runs. */
export interface LineMarker extends TypedMarker {
  /** Where the text after it begins; undefined where both are one run. */
  readonly textLeft: number | undefined;
  /** The line's run that begins with the text after it, and what of that run belongs to the marker. */
  readonly run: number;
  readonly length: number;
}

/** The marker that a line begins with; see `readMarker`. */
export function lineMarker(
  line: Line,
  goesOn: (kind: string, number: number) => boolean,
): LineMarker | undefined {
  const text = lineText(line);
  const start = /^\s*/u.exec(text)![0].length;
  const marker = readMarker(text.slice(start), goesOn);
  if (!marker) return undefined;
  let left = start + marker.length;
  for (const [run, { text: own }] of line.runs.entries()) {
    if (left < own.length || run === line.runs.length - 1)
      return { ...marker, run, length: left, textLeft: undefined };
    left -= own.length;
    // Between the marker and its text there may be a gap, which no run holds.
    if (left <= 1 && line.runs[run + 1] && !/^\s/u.test(line.runs[run + 1]!.text))
      return { ...marker, run: run + 1, length: 0, textLeft: line.runs[run + 1]!.left };
    if (left <= 1 && /^\s/u.test(line.runs[run + 1]!.text)) continue;
  }
  return undefined;
}

/** The pieces of a line without its marker. */
export function afterMarker(line: Line, { run, length }: LineMarker): readonly Piece[] {
  const runs = line.runs.slice(run);
  const [first, ...rest] = runs;
  if (!first) return [];
  const text = first.text.slice(length).trimStart();
  return linePieces({ ...line, runs: text === '' ? rest : [{ ...first, text }, ...rest] });
}
