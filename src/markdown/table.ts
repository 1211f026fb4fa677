import type { Paragraph, RootContent, Table } from 'mdast';
import type { BlockInput, ColumnAlign } from './content.js';
import { placed, rawText, type MarkdownContext } from './context.js';
import { phrasingToText } from './inline.js';

/** Columns of a table: Word does not open a table with more. */
export const MAX_COLUMNS = 63;

type TableInput = Extract<BlockInput, { type: 'table' }>;

/** A paragraph right before a table, with its caption, the widths of its columns in per cent, or both. */
const CAPTION = /^(?:(?:ตาราง|Table):|(?=\{widths=))/u;
const WIDTHS = /\{widths=(\d{1,3}(?:\.\d+)?(?:,\s*\d{1,3}(?:\.\d+)?)*)\}$/u;

/** Whether a node is the caption of the next one. */
export const isTableCaption = (
  node: RootContent,
  next: RootContent | undefined,
  context: MarkdownContext,
): node is Paragraph =>
  node.type === 'paragraph' && next?.type === 'table' && CAPTION.test(rawText(node, context));

export function table(node: Table, caption: Paragraph | undefined, context: MarkdownContext): TableInput {
  const { align } = node;
  const widest = node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  // What is wider is refused with its width; filled up, short rows of it would be cells by the square of its text.
  const columns = widest > MAX_COLUMNS ? 0 : widest;
  return {
    type: 'table',
    ...(caption && captionOf(caption, context)),
    headerRows: 1,
    ...(align?.some(Boolean) && { align: alignsOf(align, Math.max(columns, 1)) }),
    rows: node.children.map((row) =>
      placed(
        Array.from({ length: Math.max(columns, row.children.length) }, (_, i) =>
          phrasingToText(row.children[i]?.children ?? [], context),
        ),
        row,
        context,
      ),
    ),
  };
}

/** `|---:|`, `|:---:|`; a column without a colon is as its content asks. */
const alignsOf = (align: NonNullable<Table['align']>, columns: number): ColumnAlign[] =>
  Array.from({ length: columns }, (_, column) => align[column] ?? 'auto');

function captionOf(node: Paragraph, context: MarkdownContext): Pick<TableInput, 'caption' | 'widths'> {
  const widths = WIDTHS.exec(rawText(node, context))?.[1]?.split(',').map(Number);
  const pieces = phrasingToText(node.children, context);
  const text = pieces.map((piece, index) => {
    if (typeof piece !== 'string') return piece;
    const opened = index === 0 ? piece.replace(CAPTION, '').trimStart() : piece;
    return index === pieces.length - 1 && widths ? opened.replace(WIDTHS, '').trimEnd() : opened;
  });
  return {
    ...(text.some((piece) => piece !== '') && { caption: text }),
    ...(widths && { widths }),
  };
}
