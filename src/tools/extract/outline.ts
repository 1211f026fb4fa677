import { toArabicDigits } from '../../thai/index.js';
import { isLevelTable } from './item.js';
import { isOpening } from './opening.js';
import { isTitle } from './title.js';
import type { SourceBlock, SourceParagraph, SourceTable } from '../../read/index.js';
import { CATEGORY_LABEL, oneLine } from './text.js';

/** A document's blocks under its headings. */
export interface Outline {
  readonly front: readonly SourceBlock[];
  readonly categories: readonly OutlinedCategory[];
  /** By the names that their headings keep. */
  readonly chapters: ReadonlyMap<string, OutlinedChapter>;
  readonly appendices: readonly { readonly title: string; readonly blocks: readonly SourceBlock[] }[];
  /** The table in which the report is signed. */
  readonly signatures: SourceTable | undefined;
}

export interface OutlinedChapter {
  readonly heading: SourceParagraph;
  readonly blocks: SourceBlock[];
}

export interface OutlinedCategory {
  readonly heading: SourceParagraph;
  readonly number: number;
  /** Blocks before the first item. */
  readonly opening: SourceBlock[];
  readonly items: OutlinedItem[];
}

export interface OutlinedItem {
  readonly heading: SourceParagraph;
  readonly tables: SourceTable[];
  /** Blocks outside its tables. */
  readonly outside: SourceBlock[];
}

/**
 * Splits the body at its headings: of level 1 a category or an appendix, of level 2 an item. Chapters of other
 * kinds say which one they are.
 */
export function readOutline(blocks: readonly SourceBlock[]): Outline {
  const front: SourceBlock[] = [];
  const categories: OutlinedCategory[] = [];
  const appendices: { readonly title: string; readonly blocks: SourceBlock[] }[] = [];
  let category: OutlinedCategory | undefined;
  let item: OutlinedItem | undefined;
  let appendix: (typeof appendices)[number] | undefined;
  const chapters = new Map<string, OutlinedChapter>();
  let chapter: OutlinedChapter | undefined;
  let signatures: SourceTable | undefined;
  blocks.forEach((block, index) => {
    if (block.type === 'table' && isSignatures(block)) {
      signatures ??= block;
      return;
    }
    const level = headingLevel(block);
    if (block.type === 'paragraph' && level === 1) {
      [category, item, appendix] = [undefined, undefined, undefined];
      const name = block.metadata.get('chapter');
      chapter = undefined;
      if (typeof name === 'string') {
        chapters.set(name, (chapter = { heading: block, blocks: [] }));
        return;
      }
      const number = categoryNumber(block);
      if (number !== undefined && hasItem(blocks, index + 1)) {
        categories.push((category = { heading: block, number, opening: [], items: [] }));
      } else appendices.push((appendix = { title: oneLine(block.pieces), blocks: [] }));
    } else if (chapter) chapter.blocks.push(block);
    else if (appendix) appendix.blocks.push(block);
    else if (!category) front.push(block);
    else if (block.type === 'paragraph' && level === 2) {
      category.items.push((item = { heading: block, tables: [], outside: [] }));
    } else if (!item) category.opening.push(block);
    else if (block.type === 'table' && isLevelTable(block)) item.tables.push(block);
    else item.outside.push(block);
  });
  return { front, categories, chapters, appendices, signatures };
}

function categoryNumber({ role, pieces }: SourceParagraph): number | undefined {
  const number = role === 'appendix' ? undefined : CATEGORY_LABEL.exec(oneLine(pieces))?.[1];
  return number === undefined ? undefined : Number(toArabicDigits(number));
}

function headingLevel(block: SourceBlock | undefined): number | undefined {
  if (block?.type !== 'paragraph' || oneLine(block.pieces) === '') return undefined;
  const { role, outline } = block;
  return role === 'category' || role === 'appendix' ? 1 : role === 'item' ? 2 : outline;
}

/** Whether an item's heading comes before the next heading of level 1. */
const hasItem = (blocks: readonly SourceBlock[], from: number): boolean =>
  headingLevel(blocks.slice(from).find((block) => (headingLevel(block) ?? 9) <= 2)) === 2;

/** The table of contents, which Word or the library makes again. */
const isContents = ({ role }: SourceParagraph): boolean => role?.startsWith('contents-') === true;

/** Blocks that a report has no place for and that the library has not written. */
export const outOfPlace = ({ front, categories }: Outline, agency: string): readonly SourceBlock[] => [
  ...front.filter(
    (block) => block.type === 'table' || !(isTitle(block) || isContents(block) || isAgency(block, agency)),
  ),
  ...categories.flatMap(({ opening, items }) => [
    ...opening.filter((block) => !isOpening(block)),
    ...items.flatMap(({ outside }) => outside),
  ]),
];

/** Whether the cover names the agency as the running header does; that is where the name is read. */
const isAgency = ({ role, pieces }: SourceParagraph, agency: string): boolean =>
  role === 'cover-agency' && oneLine(pieces) === agency;

/** Whether a table is the one in which the report is signed. */
const isSignatures = ({ rows }: SourceTable): boolean =>
  rows.some(({ cells }) =>
    cells.some(({ blocks }) =>
      blocks.some((each) => each.type === 'paragraph' && each.role === 'signature-line'),
    ),
  );
