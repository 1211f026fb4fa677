import { child, childrenNamed, elements, type XmlElement } from '../../../core/index.js';
import { cellsOf, rowsOf } from '../table.js';
import { toggle, valueOf, wholeNumber } from '../values.js';
import { BLOCK_WRAPPERS } from '../wrappers.js';
import { type LookContext, type Surrounding } from './context.js';
import type { LookBlock, LookCell, LookRow, LookTable, RuleLook } from './look.js';
import { fillOf, letterProperties, paragraphProperties, points, ruleOf } from './properties.js';
import type { TableCondition, TableStyleLook } from './style-sheet.js';

/** The outer sides of a table, and its rules inside, for each side of a cell. */
const SIDES = [
  ['w:top', 'w:insideH', 'w:top'],
  ['w:bottom', 'w:insideH', 'w:bottom'],
  ['w:left', 'w:insideV', 'w:left'],
  ['w:right', 'w:insideV', 'w:right'],
] as const;

const SPAN = { least: 1, most: 1000, otherwise: 1 };
const BEFORE = { least: 0, most: 1000, otherwise: 0 };
const NO_RULE: RuleLook = { width: 0, color: '#000000' };

type ReadCell = (cell: XmlElement, around: Surrounding) => readonly LookBlock[];

/** Reads the look of a table; `readBlocks` reads a cell. */
export function readLookTable(table: XmlElement, { sheet }: LookContext, readBlocks: ReadCell): LookTable {
  const properties = child(table, 'w:tblPr');
  const style = sheet.table(valueOf(properties, 'w:tblStyle'));
  const has = conditionsOf(properties);
  const tables = [properties, ...style.properties.map((each) => child(each, 'w:tblPr'))];
  const rules: RuleLook[] = [];
  const rows = rowsOf(table).map((row, index): LookRow => {
    const rowProperties = child(row, 'w:trPr');
    const isHead = toggle(rowProperties, 'w:tblHeader') === true;
    let column = wholeNumber(valueOf(rowProperties, 'w:gridBefore'), BEFORE);
    const cells = cellsOf(row).map((cell, at): LookCell => {
      const cellProperties = child(cell, 'w:tcPr');
      const from = column;
      column += wholeNumber(valueOf(cellProperties, 'w:gridSpan'), SPAN);
      const conditions = [
        ...(index === 0 && has.firstRow ? style.conditions.firstRow : []),
        ...(at === 0 && index > 0 && has.firstCol ? style.conditions.firstCol : []),
      ];
      const borders = child(cellProperties, 'w:tcBorders');
      for (const [side, inside, outside] of SIDES)
        rules.push(ruleOf(borders, side) ?? tableRule(tables, inside, outside) ?? NO_RULE);
      const merge = child(cellProperties, 'w:vMerge');
      const fills = [
        cellProperties,
        ...[...conditions, ...style.properties].map((each) => child(each, 'w:tcPr')),
      ];
      return {
        from,
        to: column,
        isCovered: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        fill: fills.map(fillOf).find(Boolean),
        blocks: readBlocks(cell, surroundingOf(style, conditions, sheet.themeFont)),
      };
    });
    return { isHead, cells };
  });
  return { type: 'table', grid: gridOf(table), rows, rules, padding: paddingOf(tables) };
}

function tableRule(
  tables: readonly (XmlElement | undefined)[],
  inside: string,
  outside: string,
): RuleLook | undefined {
  return tables.map((each) => ruleOf(child(each, 'w:tblBorders'), inside, outside)).find(Boolean);
}

const surroundingOf = (
  { properties }: TableStyleLook,
  conditions: readonly XmlElement[],
  themeFont: LookContext['sheet']['themeFont'],
): Surrounding => {
  const nearestLast = [...conditions, ...properties].reverse();
  return {
    letters: Object.assign(
      {},
      ...nearestLast.map((each) => letterProperties(child(each, 'w:rPr'), themeFont)),
    ),
    paragraph: Object.assign({}, ...nearestLast.map((each) => paragraphProperties(child(each, 'w:pPr')))),
  };
};

/** `w:tblLook`: which conditions of its style a table takes; `w:val` has them as bits. */
function conditionsOf(properties: XmlElement | undefined): Readonly<Record<TableCondition, boolean>> {
  const look = child(properties, 'w:tblLook')?.attributes ?? {};
  const bits = Number.parseInt(look['w:val'] ?? '0', 16) || 0;
  const has = (name: string, bit: number): boolean =>
    look[name] === undefined ? (bits & bit) !== 0 : ['1', 'true', 'on'].includes(look[name]);
  return { firstRow: has('w:firstRow', 0x20), firstCol: has('w:firstColumn', 0x80) };
}

/** Word takes the widths of a row's cells before those of the grid, where all of them are said. */
function gridOf(table: XmlElement): readonly number[] {
  const grid = childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(
    ({ attributes }) => points(attributes['w:w']) ?? 0,
  );
  const widths = rowsOf(table)
    .map((row) => cellsOf(row).map((cell) => widthOf(child(cell, 'w:tcPr'))))
    .find((row) => row.length === grid.length);
  return widths?.every((width) => width !== undefined) ? (widths as number[]) : grid;
}

const widthOf = (properties: XmlElement | undefined): number | undefined => {
  const width = child(properties, 'w:tcW')?.attributes;
  return width?.['w:type'] === 'dxa' && !child(properties, 'w:gridSpan') ? points(width['w:w']) : undefined;
};

/** `w:tblCellMar`; Word's own where nothing is said. */
function paddingOf(tables: readonly (XmlElement | undefined)[]): LookTable['padding'] {
  const side = (otherwise: number, ...names: readonly string[]): number =>
    tables
      .flatMap((each) => names.map((name) => child(child(each, 'w:tblCellMar'), name)))
      .map((found) => points(found?.attributes['w:w']))
      .find((width) => width !== undefined) ?? otherwise;
  return {
    top: side(0, 'w:top'),
    right: side(5.4, 'w:right', 'w:end'),
    bottom: side(0, 'w:bottom'),
    left: side(5.4, 'w:left', 'w:start'),
  };
}

/** The paragraphs and tables within an element, each handed to `use`. */
export function eachBlock(parent: XmlElement, use: (block: XmlElement) => void): void {
  for (const element of elements(parent)) {
    if (element.name === 'w:p' || element.name === 'w:tbl') use(element);
    else if (BLOCK_WRAPPERS.has(element.name)) eachBlock(element, use);
  }
}
