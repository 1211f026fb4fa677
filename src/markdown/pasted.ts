import { append } from '../core/index.js';
import type { Paragraph, RootContent } from 'mdast';
import type { BlockInput, InlineInput } from './content.js';
import { placed, addNote, type MarkdownContext } from './context.js';
import { phrasingToText } from './inline.js';
import { joinLinesOf, pastedLines, type PastedLine } from './pasted-lines.js';
import { findItems, pastedLists, type Neighbours } from './pasted-list.js';
import { findRows, pastedTable } from './pasted-table.js';
import { noteSpacedColumns } from './spaced-columns.js';
import type { TypedMarker } from './typed-marker.js';

/** A paragraph: its text, and the lists and tables that its lines make, in order. */
export interface PastedParagraph {
  /** What comes before the first of them. */
  readonly text: InlineInput[];
  readonly blocks: readonly BlockInput[];
}

/**
 * Reads a paragraph as it was typed or pasted: lines that begin with a bullet, a number or a letter are a list, lines with
 * tabs a table. `before` and `after` are the nodes beside it.
 */
export function readPasted(
  node: Paragraph,
  context: MarkdownContext,
  {
    before,
    after,
  }: { readonly before?: RootContent | undefined; readonly after?: RootContent | undefined } = {},
): PastedParagraph {
  const text = phrasingToText(node.children, context);
  noteSpacedColumns(node, context);
  const lines = linesOf(node, context, text);
  if (!lines) return { text, blocks: [] };
  const neighbours: Neighbours = {
    before: before?.type === 'paragraph' ? linesOf(before, context)?.at(-1)?.marker : undefined,
    after: after?.type === 'paragraph' ? linesOf(after, context)?.[0]?.marker : undefined,
  };
  const isItem = findItems(lines, neighbours);
  const rows = findRows(lines);
  if (rows.length === 0 && !isItem.includes(true)) return { text, blocks: [] };
  return split(node, lines, isItem, rows, context);
}

/** The lines of a paragraph; undefined where nothing in them can be a list or a table. */
function linesOf(
  node: Paragraph,
  context: MarkdownContext,
  text: readonly InlineInput[] = phrasingToText(node.children, context),
): readonly PastedLine[] | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const opening = /[ \t]*$/u.exec(context.source.slice(Math.max(0, start - MAX_INDENT), start))![0];
  const lines = pastedLines(text, opening + context.source.slice(start, end));
  return lines?.some(({ marker, pieces }) => marker ?? holdsTab(pieces)) ? lines : undefined;
}

const MAX_INDENT = 200;

const holdsTab = (pieces: readonly InlineInput[]): boolean =>
  pieces.some((piece) => typeof piece === 'string' && piece.includes('\t'));

/** Spaces of any kind alone: no text. */
const isBlank = (pieces: readonly InlineInput[]): boolean =>
  pieces.every((piece) => typeof piece === 'string' && piece.trim() === '');

function split(
  node: Paragraph,
  lines: readonly PastedLine[],
  isItem: readonly boolean[],
  rows: ReturnType<typeof findRows>,
  context: MarkdownContext,
): PastedParagraph {
  const text: InlineInput[] = [];
  const blocks: BlockInput[] = [];
  const at = (index: number): Paragraph => lineNode(node, index);
  for (let from = 0; from < lines.length;) {
    const table = rows.find((run) => run.from === from);
    let to = table?.to ?? from + 1;
    const isEnd = (index: number): boolean => rows.some((run) => run.from === index);
    if (table) blocks.push(placed(pastedTable(lines.slice(from, to)), at(from), context));
    else if (isItem[from]) {
      while (to < lines.length && !isEnd(to)) to += 1;
      const start = from;
      const lists = pastedLists(lines.slice(from, to), isItem.slice(from, to), (item, line) => {
        placed(item, at(start + line), context);
        tellEmoji(lines[start + line]!.marker, at(start + line), context);
      });
      append(
        blocks,
        lists.map((list) => placed(list, at(start), context)),
      );
    } else {
      while (to < lines.length && !isItem[to] && !isEnd(to)) to += 1;
      const own = joinLinesOf(lines.slice(from, to).map(({ pieces }) => pieces));
      if (from === 0) append(text, own);
      else if (!isBlank(own)) blocks.push(placed({ type: 'paragraph', text: own }, at(from), context));
    }
    from = to;
  }
  return { text, blocks };
}

function tellEmoji(marker: TypedMarker | undefined, node: Paragraph, context: MarkdownContext): void {
  if (marker?.emoji !== undefined && marker.emoji !== marker.marker)
    addNote({ code: 'emoji-replaced', emoji: marker.emoji, shown: marker.marker }, node, context);
}

/** A node that begins on a line of a paragraph, to place what is made of it. */
function lineNode(node: Paragraph, index: number): Paragraph {
  const start = node.position?.start;
  if (!start || index === 0) return node;
  const point = { line: start.line + index, column: 1 };
  return { ...node, position: { start: point, end: point } };
}
