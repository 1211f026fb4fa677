import {
  inlineText,
  mapBlocks,
  tableGrid,
  visit,
  type Document,
  type Node,
  type Orientation,
  type Paragraph,
  type ParagraphStyle,
  type Table,
  type Theme,
} from '../document/index.js';
import { faceName, measureOf, type FontFamily, type Measure } from '../fonts/index.js';

/** A cell that holds a figure alone, in a column of figures. */
interface FigureCell {
  readonly paragraph: Paragraph;
  readonly style: ParagraphStyle;
  /** The figure up to its last whole digit, and what is after it. */
  readonly whole: string;
  readonly rest: string;
}

/** Figures of one column, and the width of its text, pt. */
interface FigureColumn {
  readonly cells: readonly FigureCell[];
  readonly width: number;
}

/** 1,234.50, -5, (12), 85%: a sign and whole digits, then the decimals and what follows. */
const FIGURE = /^([(+\-–−]?[\d๐-๙]{1,3}(?:,?[\d๐-๙]{3})*)((?:\.[\d๐-๙]+)?\s?[%)]?)$/u;

/**
 * A document whose tables have figures that are centred or set to the right lined up at their decimal points: each gets the
 * space at its sides that the longest of its column takes. Columns that have no room for that stay as they are.
 */
export async function lineUpFigures(
  document: Document,
  family: () => Promise<FontFamily>,
): Promise<Document> {
  const columns = figureColumns(document);
  if (columns.length === 0) return document;
  const { faces } = await family();
  const [regular, bold] = await Promise.all([measureOf(faces.regular), measureOf(faces.bold)]);
  const insets = new Map(columns.flatMap((column) => insetsOf(column, { regular, bold })));
  if (insets.size === 0) return document;
  return mapBlocks(document, (block) => {
    const inset = block.type === 'paragraph' ? insets.get(block) : undefined;
    return inset ? { ...block, inset } : block;
  });
}

/** The columns whose figures have different lengths after the point, or are centred. */
function figureColumns(document: Document): readonly FigureColumn[] {
  const { theme } = document;
  const found: FigureColumn[] = [];
  /** Width of what a node holds, pt. */
  const widthIn = new Map<Node | undefined, number>();
  visit(document, (node, parent) => {
    const around = widthIn.get(parent) ?? 0;
    switch (node.type) {
      case 'section':
        widthIn.set(node, pageWidth(theme, node.orientation));
        return undefined;
      case 'list': {
        const { indent = 0, hanging = 0 } = theme.lists[node.style] ?? {};
        widthIn.set(node, around - indent - hanging);
        return undefined;
      }
      case 'table': {
        const widths = textWidths(node, theme, around);
        found.push(...columnsOf(node, theme, widths));
        for (const { cells } of tableGrid(node.body))
          for (const { cell, column, columnEnd } of cells)
            widthIn.set(cell, columnEnd - column > 1 ? around : (widths[column] ?? 0));
        return undefined;
      }
      case 'item':
        widthIn.set(node, around);
        return undefined;
      case 'heading':
      case 'paragraph':
        return 'skip';
      default:
        return undefined;
    }
  });
  return found;
}

function pageWidth({ page: { paper, margin } }: Theme, orientation: Orientation): number {
  const sides = [paper.width, paper.height];
  const across = orientation === 'landscape' ? Math.max(...sides) : Math.min(...sides);
  return across - margin.left - margin.right;
}

/** Width of the text of each column, pt. */
function textWidths({ columns, style }: Table, { tables }: Theme, width: number): readonly number[] {
  const { left = 0, right = 0 } = tables[style]?.padding ?? {};
  return columns.map((share) => (width * share) / 100 - left - right);
}

function columnsOf(table: Table, theme: Theme, widths: readonly number[]): readonly FigureColumn[] {
  const columns = new Map<number, FigureCell[]>();
  for (const { cells } of tableGrid(table.body))
    for (const { cell, column, columnEnd } of cells) {
      const [only, ...more] = cell.children;
      if (only?.type !== 'paragraph' || more.length > 0 || columnEnd - column > 1) continue;
      const style = theme.paragraphs[only.style];
      const parts = FIGURE.exec(inlineText(only.children).trim());
      if (!parts || (style?.align !== 'center' && style?.align !== 'right')) continue;
      const figure = { paragraph: only, style, whole: parts[1]!, rest: parts[2]! };
      columns.set(column, [...(columns.get(column) ?? []), figure]);
    }
  return [...columns].flatMap(([column, cells]) =>
    isUneven(cells) ? [{ cells, width: widths[column] ?? 0 }] : [],
  );
}

/** Whether figures are not lined up by their alignment alone. */
const isUneven = (cells: readonly FigureCell[]): boolean =>
  new Set(cells.map(({ rest }) => rest.length)).size > 1 ||
  (cells[0]?.style.align === 'center' && new Set(cells.map(({ whole }) => whole.length)).size > 1);

function insetsOf(
  { cells, width }: FigureColumn,
  faces: { readonly regular: Measure; readonly bold: Measure },
): readonly (readonly [Paragraph, NonNullable<Paragraph['inset']>])[] {
  const measured = cells.map(({ paragraph, style, whole, rest }) => {
    const isBold = style.bold || paragraph.children.every((each) => each.type === 'text' && each.bold);
    const measure = faceName(isBold, false) === 'bold' ? faces.bold : faces.regular;
    return { paragraph, style, whole: measure(whole) * style.size, rest: measure(rest) * style.size };
  });
  const most = (of: (cell: (typeof measured)[number]) => number): number => Math.max(...measured.map(of));
  const [whole, rest] = [most((cell) => cell.whole), most((cell) => cell.rest)];
  if (whole + rest > width) return [];
  return measured.flatMap(({ paragraph, style, ...own }) => {
    const left = style.align === 'center' ? round(whole - own.whole) : 0;
    const right = round(rest - own.rest);
    return left > 0 || right > 0 ? [[paragraph, { left, right }] as const] : [];
  });
}

/** To a twentieth of a point, which is Word's unit. */
const round = (points: number): number => Math.round(points * 20) / 20;
