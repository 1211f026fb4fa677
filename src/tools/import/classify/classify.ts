import {
  blockLines,
  isEmpty,
  type SourceBlock,
  type SourceParagraph,
  type SourceTable,
} from '../../../read/index.js';
import type { Column } from '../../../read/content/index.js';
import type { ImportEvent, LineEvent, OtherTableEvent } from './event.js';
import { readHeading } from './heading.js';
import { readLevelCell } from './level-cell.js';
import { readLevelTable } from './read-table.js';
import { levelTableEvents } from './table-events.js';

/** What the blocks before a table say of it. */
export interface TableContext {
  /** Columns of the table of levels just before, which a table without a head may continue. */
  readonly columns?: readonly Column[] | undefined;
  /** Whether the heading before is one of category 7, which has indicators and no levels. */
  readonly isOfResults: boolean;
}

/** What a block means for the items of a report; nothing for an empty paragraph. */
export const classify = (block: SourceBlock, context: TableContext): readonly ImportEvent[] =>
  block.type === 'table' ? classifyTable(block, context) : classifyParagraph(block);

function classifyParagraph(block: SourceParagraph): readonly LineEvent[] {
  const lines = blockLines(block).filter(Boolean);
  if (lines.length === 0) return [];
  const text = lines.join(' ');
  const heading = readHeading(text);
  if (heading) return [{ type: 'heading', heading, text }];
  const level = readLevelCell([block]);
  return [level && isEmpty(level.criteria) ? { type: 'level', level, lines } : { type: 'text', lines }];
}

function classifyTable(table: SourceTable, context: TableContext): readonly ImportEvent[] {
  const levels = context.isOfResults ? undefined : readLevelTable(table, context.columns);
  if (levels) return levelTableEvents(levels);
  return isFrame(table) ? [{ type: 'frame', blocks: cellsOf(table).flat() }] : [otherTable(table)];
}

/** Whether a table only frames the tables in it. */
const isFrame = (table: SourceTable): boolean =>
  holdsLevels(table) ||
  (table.rows.every(({ cells }) => cells.length === 1) &&
    cellsOf(table).some((blocks) => blocks.some(({ type }) => type === 'table')));

/** Whether a table of levels is in a cell, at any depth. */
const holdsLevels = (table: SourceTable): boolean =>
  cellsOf(table).some((blocks) =>
    blocks.some(
      (block) => block.type === 'table' && (readLevelTable(block) !== undefined || holdsLevels(block)),
    ),
  );

function otherTable(table: SourceTable): OtherTableEvent {
  const headings = cellsOf(table).flatMap((cell) => {
    const found = readHeading(cell.flatMap(blockLines).join(' '));
    return found?.type === 'item' ? [found] : [];
  });
  // A table of contents names several items.
  const isOne = new Set(headings.map(({ code }) => code)).size === 1;
  return { type: 'other-table', lines: blockLines(table), ...(isOne && { heading: headings[0]! }) };
}

const cellsOf = ({ rows }: SourceTable): readonly (readonly SourceBlock[])[] =>
  rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks));
