import type { InlineInput } from './content.js';
import { findMarker, type TypedMarker } from './typed-marker.js';

/** A line of a paragraph as it was typed or pasted. */
export interface PastedLine {
  readonly pieces: readonly InlineInput[];
  /** Columns that it is indented by; a tab goes to the next multiple of four. */
  readonly indent: number;
  /** Tabs before its text: empty cells, where it is a row of a table. */
  readonly leadingTabs: number;
  /** What may be the marker of a list. */
  readonly marker?: TypedMarker;
}

/**
 * The lines of a paragraph's text. `raw` is the paragraph as it is written, from the start of its first line on: what is
 * escaped there is no marker. Undefined where the two do not have the same lines.
 */
export function pastedLines(text: readonly InlineInput[], raw: string): readonly PastedLine[] | undefined {
  const written = raw.split(/\r\n|\n|\r/u);
  const lines = splitLines(text);
  if (lines.length !== written.length) return undefined;
  return lines.map((pieces, index) => {
    const [blank] = /^[\s>]*/u.exec(written[index]!)!;
    const [first] = pieces;
    const marker = typeof first === 'string' ? findMarker(first.trimStart()) : undefined;
    const typed = typeof first === 'string' ? first.trimStart().slice(0, marker?.length).trimEnd() : '';
    return {
      pieces,
      indent: columnsOf(blank),
      leadingTabs: tabsAtEnd(blank),
      ...(marker && written[index]!.slice(blank.length).startsWith(typed) && { marker }),
    };
  });
}

/** Pieces between line ends; one within a mark is part of its line. */
function splitLines(text: readonly InlineInput[]): readonly (readonly InlineInput[])[] {
  const lines: InlineInput[][] = [[]];
  for (const piece of text) {
    if (typeof piece !== 'string') {
      if (piece.type === 'break') lines.push([]);
      else lines.at(-1)!.push(piece);
      continue;
    }
    piece.split(/\r\n|\n|\r/u).forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)!.push(part);
    });
  }
  // A break is followed by the line end that it is written with.
  return lines;
}

const TAB_STOP = 4;

function columnsOf(blank: string): number {
  let columns = 0;
  for (const character of blank) columns += character === '\t' ? TAB_STOP - (columns % TAB_STOP) : 1;
  return columns;
}

/** Lines as one text again. */
export const joinLinesOf = (lines: readonly (readonly InlineInput[])[]): InlineInput[] =>
  lines.flatMap((pieces, index) => (index === 0 ? pieces : ['\n', ...pieces]));

/** A line's pieces from a character of its first piece on. */
export function withoutStart([first, ...rest]: readonly InlineInput[], length: number): InlineInput[] {
  const text = typeof first === 'string' ? first.trimStart().slice(length) : '';
  return [...(text === '' ? [] : [text]), ...rest];
}

function tabsAtEnd(blank: string): number {
  let at = blank.length;
  while (blank[at - 1] === '\t') at -= 1;
  return blank.length - at;
}
