import type { LevelName } from '../../core/index.js';
import type { InlineInput } from '../../markdown/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { readCheckbox, type DocumentContext, toText } from '../../read/content/index.js';
import { levelNamed, type ItemInput } from './item.js';
import {
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceTable,
  toPlain,
} from '../../read/index.js';
import { cellPlain } from './text.js';

type OpeningItem = Pick<ItemInput, 'shortTitle' | 'summary'>;

/** What the opening page of a category says. */
export interface CategoryOpening {
  readonly goal: InlineInput[] | undefined;
  /** By item code. */
  readonly items: ReadonlyMap<string, OpeningItem>;
}

/** Reads the blocks between a category's heading and its first item. */
export function readOpening(
  blocks: readonly SourceBlock[],
  { linkTarget }: DocumentContext,
): CategoryOpening {
  const goals = blocks.filter((block): block is SourceParagraph => hasRole(block, 'opening-goal'));
  const overview = blocks.find(isOverview);
  const goal = goals.flatMap(({ pieces }, index): InlineInput[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...toText(pieces, linkTarget),
  ]);
  return { goal: goals.length > 0 ? goal : undefined, items: overview ? readOverview(overview) : new Map() };
}

/** Whether a block is one that the opening page of a category holds. */
export const isOpening = (block: SourceBlock): boolean =>
  hasRole(block, 'opening-goal') || hasRole(block, 'opening-heading') || isOverview(block);

const hasRole = (block: SourceBlock | undefined, role: string): boolean =>
  block?.type === 'paragraph' && block.role === role;

const isOverview = (block: SourceBlock): block is SourceTable =>
  block.type === 'table' && block.rows.some(({ cells }) => hasRole(cells[0]?.blocks[0], 'overview-item'));

function readOverview({ rows }: SourceTable): ReadonlyMap<string, OpeningItem> {
  const [head, ...body] = rows;
  const levels = head?.cells.map(({ blocks }) => levelNamed(cellPlain(blocks))) ?? [];
  return new Map(
    body.flatMap(({ cells: [first, ...cells] }) => {
      const [, code, shortTitle] =
        /^([\d๐-๙]+\.[\d๐-๙]+)\s*(.*)$/u.exec(cellPlain(first?.blocks ?? [])) ?? [];
      if (code === undefined) return [];
      const summaries = cells.flatMap((cell, index): (readonly [LevelName, string])[] => {
        const level = levels[index + 1];
        const text = readSummary(cell);
        return level && text !== undefined ? [[level, text]] : [];
      });
      const summary: ItemInput['summary'] = Object.fromEntries(summaries);
      return [
        [
          toArabicDigits(code),
          { ...(shortTitle && { shortTitle }), ...(summaries.length > 0 && { summary }) },
        ] as const,
      ];
    }),
  );
}

/** What a cell says whose summary the report does not give, by its checkbox. */
const noSummary = (passed: boolean | undefined): string =>
  passed === undefined ? '–' : passed ? 'ผ่าน' : 'ยังไม่ผ่าน';

/** The first paragraph of a cell without the checkbox before it; the others count what is met. */
function readSummary({ blocks: [first] }: SourceCell): string | undefined {
  if (!hasRole(first, 'cell')) return undefined;
  const text = toPlain((first as SourceParagraph).pieces).trim();
  const passed = readCheckbox(text.slice(0, 1));
  const summary = passed === undefined ? text : text.slice(1).trim();
  return summary === '' || summary === noSummary(passed) ? undefined : summary;
}
