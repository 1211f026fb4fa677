import type { SourceBlock, SourceParagraph, SourceTable } from '../../../read/index.js';
import { blockLines, isEmpty } from '../../../read/index.js';
import { readHeading, readLevelCell, readLevelTable, splitByLabels, type Cell } from '../classify/index.js';

const LABELS = ['ระดับ', 'แนวทางดำเนินการ', 'ผลการดำเนินงาน'] as const;

/**
 * Blocks of a report whose levels are under headings of their names and not in tables, as the tables that other reports
 * have: what follows a level's name, up to the next name or heading, is its row, and labels say what each part of it is.
 */
export function tabulate(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const made: SourceBlock[] = [];
  for (let at = 0; at < blocks.length;) {
    const rows: SourceTable['rows'][number][] = [];
    for (let section = levelSection(blocks, at); section; section = levelSection(blocks, at)) {
      rows.push(section.row);
      at = section.end;
    }
    if (rows.length > 0) made.push({ type: 'table', left: 0, grid: [1, 1, 1], rows: [HEAD, ...rows] });
    else made.push(blocks[at++]!);
  }
  return made;
}

/** The row of a level whose name is the paragraph at `at`; undefined where that names none, or no label follows it. */
function levelSection(
  blocks: readonly SourceBlock[],
  at: number,
): { readonly row: SourceTable['rows'][number]; readonly end: number } | undefined {
  const name = blocks[at];
  if (!name || !isLevelLine(name)) return undefined;
  let end = at + 1;
  while (end < blocks.length && !isEnd(blocks[end]!)) end += 1;
  const next = blocks[end];
  if (next?.type === 'table' && isLevels(next)) return undefined;
  const cells = splitByLabels(blocks.slice(at + 1, end), 'criteria');
  if (!cells.some(({ role }) => role === 'guideline' || role === 'result')) return undefined;
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
