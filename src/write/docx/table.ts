import { TableProperties, type XmlComponent } from 'docx';
import {
  cellFill,
  inlineText,
  nestedReach,
  reachableCell,
  type GridCell,
  type Table,
} from '../../document/index.js';
import { blocksEndingInParagraph } from './blocks.js';
import { controlledCell } from './control.js';
import { element, valueElement } from './element.js';
import { apportion, twips } from './lengths.js';
import { fillsPageStart } from './page-start.js';
import { gapParagraph, paragraph } from './paragraph.js';
import { isWhole, minimumHeights, type MeasuredRows } from './row-height.js';
import type { BlockContext, Container, State } from './state.js';
import { wordRows } from './table-grid.js';
import { estimateHead } from './text-height.js';

/**
 * A table of fixed layout that fills its container's width exactly, under its caption. Throws where the theme lacks the
 * table's style, and where the rows do not fit the columns.
 */
export function table(
  node: Table,
  state: State,
  container: Container,
  context: BlockContext = {},
): XmlComponent[] {
  const style = state.document.theme.tables[node.style];
  const id = state.styleIds.tables.get(node.style);
  if (style === undefined || id === undefined) {
    throw new Error(`The theme has no table style "${node.style}".`);
  }
  const reach = nestedReach(node, style, container.cell);
  const width = container.width - container.edge;
  const columns = apportion(width, node.columns);
  const padding = twips(style.padding.left) + twips(style.padding.right);
  const metadata = { ...context.metadata, ...node.metadata };
  const widthOf = ({ column, columnEnd }: GridCell): number =>
    columns.slice(column, columnEnd).reduce((sum, part) => sum + part, 0);
  // A picture in a cell leaves room for the rows that are repeated above it.
  const head = estimateHead(node.head, state.document.theme, columns);
  const edges = twips(style.padding.top) + twips(style.padding.bottom) + 2 * twips(style.rule.width);
  const cellContainer = (cell: GridCell, isKept: boolean): Container => ({
    ...container,
    cell: reach ? undefined : reachableCell(node, cell.cell, style),
    height: Math.max(container.height / 2, container.height - head - (node.head.length + 1) * edges),
    width: Math.max(1, widthOf(cell) - padding),
    edge: 0,
    depth: 0,
    isCell: true,
    ...(isKept && { isKept }),
  });
  const rows = wordRows([...node.head, ...node.body], columns.length);
  const measured: MeasuredRows = {
    rows,
    theme: state.document.theme,
    widthOf: (cell) => Math.max(1, widthOf(cell) - padding),
    edges,
  };
  const minimums = container.isCell ? minimumHeights(measured, container.height) : new Map<number, number>();
  // Word keeps a row with the next one where its first paragraphs ask for it: at the start of a cell that is the outer row.
  const staysWhole = context.startsCell !== true && isWhole(measured, container.height);
  // A row that does not fit on the rest of a page begins the next one, in Word and LibreOffice too, where it is kept whole.
  const beginsPage = (index: number): boolean =>
    container.isCell !== true &&
    fillsPageStart(
      rows[index] ?? [],
      state.pageStarts,
      index === node.head.length && context.followsPageStart === true,
    );
  const properties = new TableProperties({
    style: id,
    width: { size: width, type: 'dxa' },
    ...(container.edge > 0 && { indent: { size: container.edge, type: 'dxa' as const } }),
    ...(reach && {
      borders: {
        ...(context.startsCell && { top: NO_RULE }),
        ...(container.edge === 0 && { left: NO_RULE }),
        right: NO_RULE,
      },
    }),
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
    ...rows.map((cells, index) => {
      const isHead = index < node.head.length;
      const height = minimums.get(index);
      const isKept =
        isHead || style.keepRows === true || staysWhole || height !== undefined || beginsPage(index);
      const properties = [
        ...(isKept ? [element('w:cantSplit')] : []),
        ...(height === undefined ? [] : [element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })]),
        ...(isHead ? [element('w:tblHeader')] : []),
      ];
      // Rows that no page end splits are short: the head of their table does not end a page.
      const keepsRow = (isHead && style.keepRows === true) || (staysWhole && index < rows.length - 1);
      const first = index === 0 && !node.caption ? metadata : undefined;
      return element('w:tr', {}, [
        ...rowProperties(properties),
        ...cells.map((cell, at) => {
          const cellWidth = widthOf(cell);
          const isOwn = cell.row === index;
          const written = element('w:tc', {}, [
            cellProperties(cell, cellWidth, isOwn, cellFill(cell.cell, style.fill), isHead),
            ...(isOwn
              ? blocksEndingInParagraph(state, cellContainer(cell, isKept), cell.cell.children, {
                  startsCell: true,
                  keepsRow,
                  ...(at === 0 && { metadata: first }),
                })
              : [gapParagraph()]),
          ]);
          const { control } = cell.cell;
          return control && isOwn ? controlledCell(control, state, written) : written;
        }),
      ]);
    }),
  ]);
  return [
    ...(node.caption
      ? [paragraph(node.caption, state, container, { ...context, metadata, keepWithNext: true })]
      : []),
    ...state.bookmarks.around(node.id, []),
    written,
  ];
}

/** Where the rule of the cell around it is close: LibreOffice draws no table over a cell’s padding, so it does not reach that rule. */
const NO_RULE = { style: 'nil' } as const;

/** `w:trPr`; a row with `w:tblHeader` is repeated on every page that the table covers. */
const rowProperties = (properties: readonly XmlComponent[]): readonly XmlComponent[] =>
  properties.length === 0 ? [] : [element('w:trPr', {}, properties)];

/** `w:tcPr` of a cell in one of the rows that it covers; `isFirst`: in the uppermost. */
const cellProperties = (
  { row, rowEnd, column, columnEnd }: GridCell,
  width: number,
  isFirst: boolean,
  fill: string | undefined,
  isHead: boolean,
): XmlComponent =>
  element('w:tcPr', {}, [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(columnEnd - column > 1 ? [valueElement('w:gridSpan', columnEnd - column)] : []),
    ...(rowEnd - row > 1 ? [element('w:vMerge', isFirst ? { 'w:val': 'restart' } : {})] : []),
    ...(fill === undefined
      ? []
      : [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill.slice(1).toUpperCase() })]),
    // Names of columns are in the middle of rows that are higher than they are.
    ...(isHead ? [valueElement('w:vAlign', 'center')] : []),
  ]);

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
