import type { SourceBlock, SourceParagraph, SourceTable } from '../../../read/index.js';
import { blockLines, isEmpty } from '../../../read/index.js';
import {
  isOfResults,
  readHeading,
  readLevelCell,
  readLevelTable,
  splitByLabels,
  type Cell,
} from '../classify/index.js';

const LABELS = ['ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'] as const;

/**
 * Blocks of a report whose levels are under headings of their names and not in tables, as the tables that other reports
 * have: what follows a level's name, up to the next name or heading, is its row, and labels say what each part of it is.
 */
export function tabulate(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const made: SourceBlock[] = [];
  let isInItem = false;
  for (let at = 0; at < blocks.length;) {
    const rows: SourceTable['rows'][number][] = [];
    for (
      let section = levelSection(blocks, at, isInItem);
      section;
      section = levelSection(blocks, at, isInItem)
    ) {
      rows.push(section.row);
      at = section.end;
    }
    if (rows.length > 0) made.push({ type: 'table', left: 0, grid: [1, 1, 1], rows: [HEAD, ...rows] });
    else {
      const block = blocks[at++]!;
      isInItem = opensItem(block, isInItem);
      made.push(block);
    }
  }
  return made;
}

/** Whether what follows a block belongs to an item that has no table of levels so far. */
function opensItem(block: SourceBlock, isInItem: boolean): boolean {
  if (block.type === 'table') return isInItem && !isLevels(block);
  const text = blockLines(block).join(' ').trim();
  const heading = readHeading(text);
  if (heading) return heading.type === 'item' && !isOfResults(heading.code);
  return isInItem && !CHAPTER.test(text);
}

/**
 * The row of a level whose name is the paragraph at `at`. Text without labels is its result, where it is in an item. Undefined
 * where the paragraph names no level or nothing of it follows.
 */
function levelSection(
  blocks: readonly SourceBlock[],
  at: number,
  isInItem: boolean,
): { readonly row: SourceTable['rows'][number]; readonly end: number } | undefined {
  const name = blocks[at];
  if (!name || !isLevelLine(name)) return undefined;
  let end = at + 1;
  while (end < blocks.length && !isEnd(blocks[end]!)) end += 1;
  const next = blocks[end];
  if (next?.type === 'table' && isLevels(next)) return undefined;
  const cells = splitByLabels(blocks.slice(at + 1, end), 'criteria');
  const isLabelled = cells.some(({ role }) => role === 'guideline' || role === 'result');
  if (!isLabelled) {
    const text = blocks.slice(at + 1, end);
    return isInItem && !isEmpty(text) ? { row: row([name], [], text), end } : undefined;
  }
  const blocksOf = (...roles: readonly Cell['role'][]): readonly SourceBlock[] =>
    cells.flatMap((cell) => (roles.includes(cell.role) ? cell.blocks : []));
  return {
    row: row([name, ...blocksOf('criteria')], blocksOf('guideline'), blocksOf('result')),
    end,
  };
}

/** A line that names a level and says no more. */
function isLevelLine(block: SourceBlock): boolean {
  if (block.type === 'table' || readHeading(blockLines(block).join(' '))) return false;
  const level = readLevelCell([block]);
  return level !== undefined && isEmpty(level.criteria);
}

const CHAPTER = /^(?:ภาคผนวก|เอกสารแนบ|ส่วนที่\s*[\d๐-๙]|หมวด(?:ที่)?\s*[\d๐-๙])/u;

/** What ends a level: the next one, a heading, or a table of levels. */
const isEnd = (block: SourceBlock): boolean =>
  block.type === 'table'
    ? isLevels(block)
    : isLevelLine(block) ||
      readHeading(blockLines(block).join(' ')) !== undefined ||
      CHAPTER.test(blockLines(block).join(' ').trim());

const isLevels = (table: SourceTable): boolean => readLevelTable(table) !== undefined;

const row = (...cells: readonly (readonly SourceBlock[])[]): SourceTable['rows'][number] => ({
  isHead: false,
  cells: cells.map((own) => ({ columnSpan: 1, rowSpan: 1, blocks: own })),
});

const label = (text: string): SourceParagraph => ({
  type: 'paragraph',
  role: undefined,
  outline: undefined,
  left: 0,
  pieces: [{ type: 'text', text, style: {} }],
  metadata: new Map(),
  startsPage: false,
});

const HEAD = { ...row(...LABELS.map((text) => [label(text)])), isHead: true };
