import type {
  Block,
  Document,
  Heading,
  Inline,
  List,
  ListItem,
  Paragraph,
  Section,
  Table,
  TableCell,
  TableRow,
  Text,
} from '../../../../src/document/tree.js';
import { testTheme } from './theme.js';

/** Short forms for document trees in tests. */
export const text = (value: string, look: Partial<Text> = {}): Text => ({ type: 'text', value, ...look });

const inlines = (content: string | readonly Inline[]): readonly Inline[] =>
  typeof content === 'string' ? [text(content)] : content;

export const p = (content: string | readonly Inline[], style = 'plain', id?: string): Paragraph => ({
  type: 'paragraph',
  style,
  ...(id !== undefined && { id }),
  children: inlines(content),
});

export const h = (level: number, content: string, style = 'item', id?: string): Heading => ({
  type: 'heading',
  level,
  style,
  ...(id !== undefined && { id }),
  children: inlines(content),
});

/** An item that prints `marker`; `number` says that the list's style writes it. */
export const li = (marker: string, content: string | readonly Block[], number?: number): ListItem => ({
  type: 'item',
  marker,
  ...(number !== undefined && { number }),
  children: typeof content === 'string' ? [p(content)] : content,
});

export const list = (style: string, ...items: readonly ListItem[]): List => ({ type: 'list', style, items });

/** A numbered list "1)", "2)" and so on. */
export const numbered = (...contents: readonly (string | readonly Block[])[]): List =>
  list('decimal-paren', ...contents.map((content, index) => li(`${index + 1})`, content, index + 1)));

export const dashes = (...contents: readonly (string | readonly Block[])[]): List =>
  list('dash', ...contents.map((content) => li('-', content)));

export const td = (
  content: string | readonly Block[],
  rest: { columnSpan?: number; rowSpan?: number; scope?: 'column' | 'row' } = {},
): TableCell => ({
  type: 'cell',
  columnSpan: 1,
  rowSpan: 1,
  ...rest,
  children: typeof content === 'string' ? [p(content)] : content,
});

export const tr = (...cells: readonly (TableCell | string)[]): TableRow => ({
  type: 'row',
  cells: cells.map((cell) => (typeof cell === 'string' ? td(cell) : cell)),
});

export const table = (
  columns: readonly number[],
  body: readonly TableRow[],
  rest: Partial<Table> = {},
): Table => ({
  type: 'table',
  style: 'levels',
  columns,
  head: [],
  body,
  ...rest,
});

export const section = (children: readonly Block[], rest: Partial<Section> = {}): Section => ({
  type: 'section',
  orientation: 'landscape',
  header: [],
  footer: [],
  children,
  ...rest,
});

/** A document of the given sections, or of one section that holds the given blocks. */
export function documentOf(
  content: readonly Section[] | readonly Block[],
  rest: Partial<Document> = {},
): Document {
  const isSections = (nodes: readonly Section[] | readonly Block[]): nodes is readonly Section[] =>
    nodes[0]?.type === 'section';
  return {
    type: 'document',
    info: {
      title: 'รายงานผลการดำเนินการ (PMQA 4.0)',
      author: 'กรมตัวอย่าง',
      subject: 'หมวด 1 การนำองค์การ',
      keywords: ['PMQA 4.0', 'ปีงบประมาณ พ.ศ. 2563'],
      language: 'th-TH',
      date: '2020-09-30',
    },
    theme: testTheme,
    digits: 'arabic',
    sections: isSections(content) ? content : [section(content)],
    ...rest,
  };
}
