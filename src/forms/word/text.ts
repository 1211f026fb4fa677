import type { Block, Inline, Paragraph, TableCell, TableRow } from '../../document/index.js';

// The nodes of a form, which no template makes.

export const paragraph = (style: string, text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  style,
  children: inlines(text),
  ...more,
});

/** A text as inlines; no text is no inline. */
const inlines = (text: string): readonly Inline[] => (text === '' ? [] : [{ type: 'text', value: text }]);

export const cell = (style: string, text: string, scope?: TableCell['scope']): TableCell =>
  cellOf([paragraph(style, text)], scope);

export const cellOf = (children: readonly Block[], scope?: TableCell['scope']): TableCell => ({
  type: 'cell',
  columnSpan: 1,
  rowSpan: 1,
  ...(scope && { scope }),
  children,
});

export const row = (cells: readonly TableCell[]): TableRow => ({ type: 'row', cells });

/** A row of heads of columns. */
export const headRow = (labels: readonly string[]): TableRow =>
  row(labels.map((label) => cell('cell-header', label, 'column')));
