import { readMarker } from '../../markdown/index.js';
import { type Piece, type SourceBlock, type SourceParagraph, mapCells, startText } from '../blocks/index.js';

/**
 * Blocks as people meant them who typed with tabs and line breaks: a line that begins with a marker is a paragraph, and
 * text before a tab is a marker only where it looks like one.
 */
export const asTyped = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  blocks.flatMap((block): readonly SourceBlock[] =>
    block.type === 'paragraph' ? splitLines(withoutFalseMarker(block)) : [mapCells(block, asTyped)],
  );

/** Any hanging indent with a tab reads as an item; a word before the tab is text. */
function withoutFalseMarker(paragraph: SourceParagraph): SourceParagraph {
  const { item, ...others } = paragraph;
  if (!item || item.style !== undefined || !/[ก-๛A-Za-z]{3}/u.test(item.marker)) return paragraph;
  return {
    ...others,
    pieces: [{ type: 'text', text: item.marker, style: {} }, { type: 'tab' }, ...paragraph.pieces],
  };
}

/** Splits a paragraph at the line breaks that a marker follows. */
function splitLines(paragraph: SourceParagraph): readonly SourceParagraph[] {
  const lines = splitAtBreaks(paragraph.pieces);
  if (lines.length === 1) return [paragraph];
  const last = new Map<string, number>();
  const parts: Piece[][] = [];
  lines.forEach((line, index) => {
    const text = startText(line).trimStart();
    const marker = readMarker(text, (kind, number) => last.get(kind) === number - 1);
    if (marker?.number !== undefined) last.set(marker.kind, marker.number);
    if (index === 0 || marker) parts.push([...line]);
    else parts.at(-1)!.push({ type: 'break' }, ...line);
  });
  const [first, ...others] = parts;
  const { item: _, ...plain } = paragraph;
  return [
    { ...paragraph, pieces: first! },
    ...others.map((pieces) => ({ ...plain, startsPage: false, metadata: new Map(), pieces })),
  ];
}

function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.type === 'break') lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  return lines;
}
