import type { Alignment, ParagraphStyle, Theme } from '../../src/document/theme.js';
import type {
  Block,
  Break,
  Document,
  Field,
  Figure,
  Heading,
  Inline,
  Link,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  Section,
  Table,
  TableCell,
  TableRow,
  Text,
} from '../../src/document/tree.js';

/** Short names for the nodes of a document, with a plain theme, for tests that read as documents. */

const style = (name: string, own: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  name,
  size: 16,
  bold: false,
  italic: false,
  align: 'left',
  indent: { left: 0, right: 0, firstLine: 0 },
  spacing: { before: 0, after: 0, line: 1 },
  keepWithNext: false,
  keepLines: false,
  ...own,
});

/** A theme of A4 landscape with 50 pt margins; `body` is set as asked. */
export function theme(options: { readonly align?: Alignment; readonly margin?: number } = {}): Theme {
  const { align = 'left', margin = 50 } = options;
  return {
    font: { family: 'TH Sarabun New' },
    page: {
      paper: { width: 595, height: 842 },
      orientation: 'landscape',
      margin: { top: margin, right: margin, bottom: margin, left: margin },
      header: 20,
      footer: 20,
    },
    paragraphs: {
      body: style('เนื้อหา', { align }),
      indented: style('ย่อหน้า', { align, indent: { left: 0, right: 0, firstLine: 40 } }),
      spaced: style('เว้นระยะ', { spacing: { before: 6, after: 10, line: 1 } }),
      center: style('กลาง', { align: 'center' }),
      right: style('ขวา', { align: 'right' }),
      heading: style('หัวข้อ', { bold: true, keepWithNext: true }),
      together: style('ไม่แบ่งหน้า', { keepLines: true }),
      caption: style('คำบรรยาย', { align: 'center' }),
    },
    lists: {
      decimal: { name: '1)', numbering: 'decimal', marker: '%n)', indent: 0, hanging: 18 },
      dash: { name: '-', numbering: 'none', marker: '-', indent: 6, hanging: 10 },
    },
    tables: {
      plain: {
        name: 'ตาราง',
        rule: { width: 0.5, color: '#000000' },
        padding: { top: 2, right: 4, bottom: 2, left: 4 },
        columns: [],
      },
    },
    link: { color: '#0563c1', underline: true },
    symbol: { family: 'Segoe UI Symbol', scale: 0.75 },
  };
}

export const text = (value: string, look: Partial<Text> = {}): Text => ({
  type: 'text',
  value,
  ...look,
});
export const link = (target: string, value: string): Link => ({
  type: 'link',
  target,
  children: [text(value)],
});
export const lineBreak: Break = { type: 'break' };
export const field = (name: Field['field']): Field => ({ type: 'field', field: name });

const inlines = (content: string | readonly Inline[]): readonly Inline[] =>
  typeof content === 'string' ? (content === '' ? [] : [text(content)]) : content;

export const paragraph = (content: string | readonly Inline[], named = 'body', id?: string): Paragraph => ({
  type: 'paragraph',
  style: named,
  ...(id !== undefined && { id }),
  children: inlines(content),
});

export const heading = (content: string | readonly Inline[], level = 1, id?: string): Heading => ({
  type: 'heading',
  level,
  style: 'heading',
  ...(id !== undefined && { id }),
  children: inlines(content),
});

export const pageBreak: PageBreak = { type: 'page-break' };

export const item = (marker: string, ...children: readonly Block[]): ListItem => ({
  type: 'item',
  marker,
  children,
});
export const list = (named: string, ...items: readonly ListItem[]): List => ({
  type: 'list',
  style: named,
  items,
});

export const cell = (
  children: string | readonly Block[],
  spans: { readonly columns?: number; readonly rows?: number } = {},
): TableCell => ({
  type: 'cell',
  columnSpan: spans.columns ?? 1,
  rowSpan: spans.rows ?? 1,
  children: typeof children === 'string' ? [paragraph(children)] : children,
});

export const row = (...cells: readonly (string | readonly Block[] | TableCell)[]): TableRow => ({
  type: 'row',
  cells: cells.map((each) => (typeof each === 'string' || !('type' in each) ? cell(each) : each)),
});

export const table = (
  columns: readonly number[],
  body: readonly TableRow[],
  head: readonly TableRow[] = [],
  more: Partial<Table> = {},
): Table => ({ type: 'table', style: 'plain', columns, head, body, ...more });

export const section = (children: readonly Block[], more: Partial<Section> = {}): Section => ({
  type: 'section',
  orientation: 'landscape',
  header: [],
  footer: [],
  children,
  ...more,
});

export const document = (children: readonly Block[], more: Partial<Document> = {}): Document => ({
  type: 'document',
  info: { title: 'รายงาน', author: 'หน่วยงาน', keywords: [], language: 'th-TH', date: '2020-09-30' },
  theme: theme(),
  digits: 'arabic',
  sections: [section(children)],
  ...more,
});

/** A picture of one red pixel, PNG. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

export const figure = (more: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  alt: 'รูป',
  image: { source: 'pixel.png', file: { format: 'png', data: PIXEL, width: 1, height: 1 } },
  ...more,
});
