import type { SourceBlock, SourceParagraph, SourceTable } from '../../../../src/read/blocks/index.js';

/** A paragraph of plain text. */
export const paragraph = (text: string): SourceParagraph => ({
  type: 'paragraph',
  role: undefined,
  outline: undefined,
  left: 0,
  pieces: text === '' ? [] : [{ type: 'text', text, style: {} }],
  metadata: new Map(),
  startsPage: false,
});

type CellContent = string | readonly SourceBlock[];

/** A table whose rows have as many cells each; a text is a paragraph. */
export const sourceTable = (...rows: readonly (readonly CellContent[])[]): SourceTable => ({
  type: 'table',
  left: 0,
  grid: rows[0]?.map(() => 1000) ?? [],
  rows: rows.map((cells) => ({
    isHead: false,
    cells: cells.map((content) => ({
      columnSpan: 1,
      rowSpan: 1,
      blocks: typeof content === 'string' ? [paragraph(content)] : content,
    })),
  })),
});
