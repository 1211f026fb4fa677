import { tableGrid } from '../grid.js';
import type { TableStyle } from '../theme.js';
import type { Table, TableCell, TableRow } from '../tree.js';
import { attributesOf, elementsOf, styleOf, unknownElement, type ReadContext } from './context.js';
import { MarkupError } from './error.js';
import { readFlow } from './flow.js';
import type { Element } from './markup.js';
import { readParagraph } from './paragraph.js';

const MAX_SPAN = 1000;

/** `<table data-style>` with caption, colgroup, thead and tbody; every row covers the same number of columns. */
export function readTable(element: Element, context: ReadContext): Table {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.required('data-style'), context.theme.tables);
  const id = attributes.optional('id');
  const description = attributes.optional('data-description');
  const role = attributes.oneOf('role', ['presentation']);
  const origin = { ...attributes.source(), ...attributes.metadata() };
  attributes.done();
  const { fill: fills } = context.theme.tables[style]!;
  const parts = elementsOf(element);
  const unknown = parts.find(({ name }) => !['caption', 'colgroup', 'thead', 'tbody'].includes(name));
  if (unknown) return unknownElement(unknown, '<table>', ['caption', 'colgroup', 'thead', 'tbody']);
  const named = (name: string): readonly Element[] => parts.filter((part) => part.name === name);
  // Before the rows: a caption in a cell is numbered after that of its table.
  const caption = named('caption').map((part) => readParagraph(part, context))[0];
  const head = named('thead').flatMap((part) => readRows(part, context, fills));
  const body = named('tbody').flatMap((part) => readRows(part, context, fills));
  const widths = named('colgroup').flatMap((group) => elementsOf(group).map(readWidth));
  return {
    type: 'table',
    style,
    ...(id && { id }),
    columns: resolveColumns(element, widths, context.theme.tables[style]!.columns, [...head, ...body]),
    head,
    body,
    ...(caption && { caption }),
    ...(description && { description }),
    ...(role && { layout: true as const }),
    ...origin,
  };
}

function readWidth(element: Element): number | undefined {
  if (element.name !== 'col') return unknownElement(element, '<colgroup>', ['col']);
  const attributes = attributesOf(element);
  const width = attributes.number('width', 0.1, 100);
  attributes.done();
  return width;
}

const readRows = (part: Element, context: ReadContext, fills: TableStyle['fill']): readonly TableRow[] =>
  elementsOf(part).map((row) => {
    if (row.name !== 'tr') return unknownElement(row, `<${part.name}>`, ['tr']);
    const attributes = attributesOf(row);
    const source = attributes.source();
    attributes.done();
    return { type: 'row', ...source, cells: elementsOf(row).map((cell) => readCell(cell, context, fills)) };
  });

function readCell(element: Element, context: ReadContext, fills: TableStyle['fill']): TableCell {
  if (element.name !== 'td' && element.name !== 'th') return unknownElement(element, '<tr>', ['th', 'td']);
  const attributes = attributesOf(element);
  const columnSpan = attributes.number('colspan', 1, MAX_SPAN) ?? 1;
  const rowSpan = attributes.number('rowspan', 1, MAX_SPAN) ?? 1;
  const scope = element.name === 'th' ? (attributes.oneOf('scope', ['col', 'row']) ?? 'col') : undefined;
  const style = attributes.optional('data-style');
  const continued = attributes.optional('data-continued');
  const named = attributes.optional('data-fill');
  const fill = named === undefined ? undefined : fillOf(attributes, named, fills);
  const source = attributes.source();
  attributes.done();
  const blocks = readFlow(element, style, context);
  const children =
    blocks.length > 0 ? blocks : [{ type: 'paragraph' as const, style: style ?? 'base', children: [] }];
  return {
    type: 'cell',
    ...(scope && { scope: scope === 'col' ? 'column' : 'row' }),
    columnSpan,
    rowSpan,
    ...(continued !== undefined && { continued }),
    ...(fill !== undefined && { fill }),
    ...source,
    children,
  };
}

/** `data-fill`: a colour, or a level whose colour the table's style has. */
function fillOf(
  attributes: ReturnType<typeof attributesOf>,
  fill: string,
  fills: TableStyle['fill'],
): string | undefined {
  const level = LEVELS.find((name) => name === fill);
  return level ? fills?.levels?.[level] : attributes.matching('data-fill', /^#[0-9a-f]{6}$/iu, FILLS);
}

const LEVELS = ['basic', 'advance', 'significance'] as const;
const FILLS = `#rrggbb, ${LEVELS.join(', ')}`;

/** Given widths, else the style's, else equal ones; scaled to add up to 100. */
function resolveColumns(
  element: Element,
  widths: readonly (number | undefined)[],
  fallback: readonly number[],
  rows: readonly TableRow[],
): readonly number[] {
  const placed = tableGrid(rows);
  const count = placed[0]?.covered;
  if (!count) throw new MarkupError(element.offset, { code: 'empty-table' });
  const expected = widths.length > 0 ? widths.length : count;
  placed.forEach(({ covered, overlaps }, index) => {
    const row = index + 1;
    if (overlaps) throw new MarkupError(element.offset, { code: 'cell-over-cell', row });
    if (covered === expected) return;
    throw new MarkupError(element.offset, { code: 'column-count', row, found: covered, expected });
  });
  const given =
    widths.length > 0 && widths.every((width) => width !== undefined)
      ? widths
      : fallback.length === count
        ? fallback
        : Array.from({ length: count }, () => 1);
  const total = given.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  return given.map((width) => ((width ?? 0) * 100) / total);
}
