import { TableProperties, type XmlComponent } from 'docx';
import { inlineText, type Table } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { apportion, twips } from './lengths.js';
import { gapParagraph, paragraph } from './paragraph.js';
import type { Lead, Place, State } from './state.js';
import { gridRow, type GridCell, type Grid } from './table-grid.js';

/**
 * A table of fixed layout that fills its place's width exactly, under its caption. Throws where the theme lacks the
 * table's style, and where the rows do not fit the columns.
 */
export function table(state: State, place: Place, node: Table, lead: Lead = {}): XmlComponent[] {
  const style = state.document.theme.tables[node.style];
  const id = state.styleIds.tables.get(node.style);
  if (style === undefined || id === undefined) {
    throw new Error(`The theme has no table style "${node.style}".`);
  }
  const width = place.width - place.edge;
  const columns = apportion(width, node.columns);
  const padding = twips(style.padding.left) + twips(style.padding.right);
  const rows = [...node.head, ...node.body];
  const controls = { ...lead.controls, ...node.controls };
  const grid: Grid = { columns, open: columns.map(() => undefined) };
  const cellPlace = (cell: GridCell): Place => ({
    ...place,
    width: Math.max(1, cell.width - padding),
    edge: 0,
    depth: 0,
  });
  const properties = new TableProperties({
    style: id,
    width: { size: width, type: 'dxa' },
    ...(place.edge > 0 && { indent: { size: place.edge, type: 'dxa' as const } }),
    layout: 'fixed',
  });
  properties.addChildElement(tableLook(node));
  const caption = node.caption && inlineText(node.caption.children).replaceAll('\n', ' ');
  if (caption) properties.addChildElement(valueElement('w:tblCaption', caption));
  if (node.description) properties.addChildElement(valueElement('w:tblDescription', node.description));
  const written = element('w:tbl', {}, [
    properties,
    element(
      'w:tblGrid',
      {},
      columns.map((column) => element('w:gridCol', { 'w:w': column })),
    ),
    ...rows.map((row, index) => {
      const isHead = index < node.head.length;
      const first = index === 0 && !node.caption ? controls : undefined;
      const parts = [
        ...(isHead || style.keepRows ? ['w:cantSplit'] : []),
        ...(isHead ? ['w:tblHeader'] : []),
      ];
      // Rows that are parted nowhere are short: the head of their table does not end a page.
      const keepsRow = isHead && style.keepRows === true;
      return rowElement(state, parts, gridRow(grid, row, rows.length - index), cellPlace, {
        keepsRow,
        controls: first,
      });
    }),
  ]);
  return [
    ...(node.caption
      ? [paragraph(state, place, node.caption, { ...lead, controls, keepWithNext: true })]
      : []),
    ...state.bookmarks.around(node.id, []),
    written,
  ];
}

/** A row; one of the table's head (`w:tblHeader`) stands on every page that the table covers. */
const rowElement = (
  state: State,
  properties: readonly string[],
  cells: readonly GridCell[],
  cellPlace: (cell: GridCell) => Place,
  { keepsRow, controls }: Lead,
): XmlComponent =>
  element('w:tr', {}, [
    ...(properties.length > 0
      ? [
          element(
            'w:trPr',
            {},
            properties.map((name) => element(name)),
          ),
        ]
      : []),
    ...cells.map((cell, index) =>
      element('w:tc', {}, [
        element('w:tcPr', {}, [
          element('w:tcW', { 'w:w': cell.width, 'w:type': 'dxa' }),
          ...(cell.span > 1 ? [valueElement('w:gridSpan', cell.span)] : []),
          ...(cell.merge === undefined ? [] : [element('w:vMerge', mergeAttributes(cell.merge))]),
        ]),
        ...(cell.content === undefined
          ? [gapParagraph()]
          : state.blocksEndingInParagraph(cellPlace(cell), cell.content.children, {
              startsCell: true,
              keepsRow,
              ...(index === 0 && { controls }),
            })),
      ]),
    ),
  ]);

const mergeAttributes = (merge: 'restart' | 'continue'): { readonly 'w:val'?: string } =>
  merge === 'restart' ? { 'w:val': 'restart' } : {};

/** `w:tblLook`: that the first row heads the columns, and the first column the rows, is what assistive tools read. */
function tableLook({ head, body }: Table): XmlComponent {
  const firstRow = head.length > 0 ? 1 : 0;
  const firstColumn = body.some(({ cells }) => cells[0]?.scope === 'row') ? 1 : 0;
  const bits = firstRow * 0x20 + firstColumn * 0x80 + 0x200 + 0x400;
  return element('w:tblLook', {
    'w:val': bits.toString(16).toUpperCase().padStart(4, '0'),
    'w:firstRow': firstRow,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}
