import { toArabicDigits } from '../../thai/index.js';
import { categoryLabelPattern } from './category-label.js';
import { isLevelTable } from './item.js';
import { isOpening } from './opening.js';
import { isTitle, line } from './title.js';
import type { SourceBlock, SourceParagraph, SourceTable } from '../../read/blocks/index.js';

/** A document's blocks under its headings. */
export interface Outline {
  readonly front: readonly SourceBlock[];
  readonly categories: readonly OutlinedCategory[];
  /** By the names that their headings keep. */
  readonly chapters: ReadonlyMap<string, OutlinedChapter>;
  readonly appendices: readonly { readonly title: string; readonly blocks: readonly SourceBlock[] }[];
}

export interface OutlinedChapter {
  readonly heading: SourceParagraph;
  readonly blocks: SourceBlock[];
}

export interface OutlinedCategory {
  readonly heading: SourceParagraph;
  readonly number: number;
  /** What stands before the first item. */
  readonly opening: SourceBlock[];
  readonly items: OutlinedItem[];
}

export interface OutlinedItem {
  readonly heading: SourceParagraph;
  readonly tables: SourceTable[];
  /** What stands outside its tables. */
  readonly outside: SourceBlock[];
}

/**
 * Parts the body at its headings: of level 1 a category or an appendix, of level 2 an item. Chapters of other
 * kinds say which one they are.
 */
export function readOutline(words: readonly SourceBlock[]): Outline {
  const front: SourceBlock[] = [];
  const categories: OutlinedCategory[] = [];
  const appendices: { readonly title: string; readonly blocks: SourceBlock[] }[] = [];
  let category: OutlinedCategory | undefined;
  let item: OutlinedItem | undefined;
  let appendix: (typeof appendices)[number] | undefined;
  const chapters = new Map<string, OutlinedChapter>();
  let chapter: OutlinedChapter | undefined;
  words.forEach((word, index) => {
    if (isSignatures(word)) return;
    const level = headingLevel(word);
    if (word.type === 'paragraph' && level === 1) {
      [category, item, appendix] = [undefined, undefined, undefined];
      const name = word.metadata.get('chapter');
      chapter = undefined;
      if (typeof name === 'string') {
        chapters.set(name, (chapter = { heading: word, blocks: [] }));
        return;
      }
      const number = categoryNumber(word);
      if (number !== undefined && hasItem(words, index + 1)) {
        categories.push((category = { heading: word, number, opening: [], items: [] }));
      } else appendices.push((appendix = { title: line(word.pieces), blocks: [] }));
    } else if (chapter) chapter.blocks.push(word);
    else if (appendix) appendix.blocks.push(word);
    else if (!category) front.push(word);
    else if (word.type === 'paragraph' && level === 2) {
      category.items.push((item = { heading: word, tables: [], outside: [] }));
    } else if (!item) category.opening.push(word);
    else if (word.type === 'table' && isLevelTable(word)) item.tables.push(word);
    else item.outside.push(word);
  });
  return { front, categories, chapters, appendices };
}

function categoryNumber({ role, pieces }: SourceParagraph): number | undefined {
  const number = role === 'appendix' ? undefined : categoryLabelPattern.exec(line(pieces))?.[1];
  return number === undefined ? undefined : Number(toArabicDigits(number));
}

function headingLevel(word: SourceBlock | undefined): number | undefined {
  if (word?.type !== 'paragraph' || line(word.pieces) === '') return undefined;
  const { role, outline } = word;
  return role === 'category' || role === 'appendix' ? 1 : role === 'item' ? 2 : outline;
}

/** Whether an item's heading comes before the next heading of level 1. */
const hasItem = (words: readonly SourceBlock[], from: number): boolean =>
  headingLevel(words.slice(from).find((word) => (headingLevel(word) ?? 9) <= 2)) === 2;

/** The table of contents, which Word or the library makes anew. */
const isContents = ({ role }: SourceParagraph): boolean => role?.startsWith('contents-') === true;

/** What stands where a report has no place for it and the library puts nothing of its own. */
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
  role === 'cover-agency' && line(pieces) === agency;

/** The table in which the report is signed; who signs is kept in the title's metadata. */
const isSignatures = (block: SourceBlock): boolean =>
  block.type === 'table' &&
  block.rows.some(({ cells }) =>
    cells.some(({ blocks }) =>
      blocks.some((each) => each.type === 'paragraph' && each.role === 'signature-line'),
    ),
  );
