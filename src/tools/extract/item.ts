import type * as z from 'zod';
import { type itemSchema, COLUMN_LABELS, LEVEL_LABELS } from '../../report/index.js';
import { append, LEVELS, type LevelName } from '../../core/index.js';
import { toBlocks, type DocumentContext, readCheckbox, toStatements } from '../../read/content/index.js';
import { ExtractError } from './error.js';
import { toEvidence } from './evidence.js';
import type { SourceBlock, SourceParagraph, SourceRow, SourceTable } from '../../read/index.js';
import { cellPlain } from './text.js';

export type ItemInput = z.input<typeof itemSchema>;
type LevelInput = ItemInput['levels'][number];

/** The cells of a level, over all the rows and tables that it was split into. */
interface LevelRow {
  readonly head: SourceParagraph;
  readonly level: LevelName;
  readonly criteria: SourceBlock[];
  readonly guidelines: SourceBlock[];
  readonly result: SourceBlock[];
  readonly recommendation: SourceBlock[];
}

/**
 * An item out of its tables: more than one if a result has a page break. Throws `ExtractError` for a level
 * that is none.
 */
export function toItem(
  heading: { readonly code: string; readonly title: string },
  tables: readonly SourceTable[],
  context: DocumentContext,
): ItemInput {
  const own = tables.map(withoutExtraColumns);
  const [level, guideline, result] = own[0]?.rows[0]?.cells ?? [];
  const label = (cell: typeof level): string => cellPlain(cell?.blocks ?? []);
  return {
    ...heading,
    columns: { level: label(level), guideline: label(guideline), result: label(result) },
    levels: levelRows(heading.code, own).map((row) => toLevel(row, context)),
  };
}

/** Whether a table is one of an item's levels: three columns or four, the first column under its label or with a level's name. */
export function isLevelTable(table: SourceTable): boolean {
  const [head, ...body] = withoutExtraColumns(table).rows;
  return (
    (head?.cells.length === 3 || head?.cells.length === 4) &&
    (head.cells.every(({ blocks }) => blocks.every((block) => isLabel(block))) ||
      cellPlain(head.cells[0]!.blocks) === COLUMN_LABELS.level ||
      body.some(({ cells }) => levelNamed(cellPlain(cells[0]?.blocks.slice(0, 1) ?? [])) !== undefined))
  );
}

/** A table without the columns of a theme's `extraColumns`: what they show is kept as data. */
function withoutExtraColumns(table: SourceTable): SourceTable {
  const [head] = table.rows;
  const isExtra = (head?.cells ?? []).map(({ blocks }) =>
    blocks.some((block) => block.type === 'paragraph' && block.metadata.has('extra-column')),
  );
  if (!isExtra.includes(true)) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((_, at) => isExtra[at] !== true),
  }));
  return { ...table, rows };
}

const isLabel = (block: SourceBlock): boolean => block.type === 'paragraph' && block.role === 'table-header';

function levelRows(item: string, tables: readonly SourceTable[]): readonly LevelRow[] {
  const levels: LevelRow[] = [];
  tables.forEach((table, index) => {
    const head = table.rows.findIndex(({ isHead }) => !isHead);
    table.rows.slice(Math.max(1, head)).forEach((row, at) => {
      const [first = [], second = [], third = [], fourth = []] = row.cells.map(({ blocks }) => blocks);
      const name = first.findIndex((block) => cellPlain([block]) !== '');
      const begun = levels.at(-1);
      if (name < 0 && begun) {
        if (index > 0 && at === 0) begun.result.push(PAGE_BREAK);
        append(begun.guidelines, second);
        append(begun.result, third);
        append(begun.recommendation, fourth);
        return;
      }
      const block = first[name];
      if (!block && isEmpty(row)) return;
      const found = block ? cellPlain([block]) : '';
      const level = levelNamed(found);
      if (!level || block?.type !== 'paragraph')
        throw new ExtractError({ code: 'unknown-level', item, found });
      levels.push({
        head: block,
        level,
        criteria: first.slice(name + 1),
        guidelines: [...second],
        result: [...third],
        recommendation: [...fourth],
      });
    });
  });
  return levels;
}

/** A page break between two blocks. */
export const PAGE_BREAK: SourceParagraph = {
  type: 'paragraph',
  role: 'gap',
  outline: undefined,
  left: 0,
  pieces: [],
  metadata: new Map(),
  startsPage: true,
};

const isEmpty = ({ cells }: SourceRow): boolean => cells.every(({ blocks }) => cellPlain(blocks) === '');

/** The level that a text begins with the name of. */
export const levelNamed = (text: string): LevelName | undefined =>
  LEVELS.find((level) => text.toLowerCase() === LEVEL_LABELS[level].toLowerCase()) ??
  LEVELS.find((level) => text.toLowerCase().startsWith(LEVEL_LABELS[level].toLowerCase()));

function toLevel(
  { head, level, criteria, guidelines, result, recommendation }: LevelRow,
  context: DocumentContext,
): LevelInput {
  const evidenceAt = result.findIndex(
    (block) => block.type === 'paragraph' && block.metadata.has('evidence'),
  );
  const passed = readCheckbox(cellPlain([head]).slice(-1));
  const listed = head.metadata.get('evidence') as LevelInput['evidence'];
  const unshown = head.metadata.get('recommendation') as LevelInput['recommendation'];
  const recommended = unshown ?? toBlocks(recommendation, context);
  return {
    level,
    criteria: toStatements(criteria, context),
    guidelines: toStatements(guidelines, context),
    result: toBlocks(evidenceAt < 0 ? result : result.slice(0, evidenceAt), context),
    ...(listed
      ? { evidence: listed }
      : evidenceAt >= 0 && { evidence: toEvidence(result.slice(evidenceAt + 1), context) }),
    ...(passed !== undefined && { passed }),
    ...(recommended.length > 0 && { recommendation: recommended }),
  };
}
