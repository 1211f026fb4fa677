import type { LevelName } from '../../../core/index.js';
import { cellText, takeStart, type SourceBlock, type SourceParagraph } from '../../../read/index.js';
import { leadingCheckbox } from '../../../read/content/index.js';
import { readLevelNames } from './level-names.js';

/** A level as a row names it, with what follows the name in its cell. */
export interface LevelCell {
  readonly level: LevelName;
  readonly passed?: boolean;
  readonly criteria: readonly SourceBlock[];
  /** Further levels that the same cell names. */
  readonly others?: readonly LevelName[];
  /** Whether the cell only counts: 1, 2, 3. */
  readonly isCounted?: true;
}

/** The first cell of a level's row split into the level's name and the criteria; undefined where it names none. */
export function readLevelCell(blocks: readonly SourceBlock[]): LevelCell | undefined {
  const at = blocks.findIndex((block) => cellText([block]) !== '');
  const head = blocks[at];
  if (head?.type !== 'paragraph') return undefined;
  const text = head.pieces.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
  const name = readLevelNames(text.trimStart());
  if (!name) return undefined;
  const length = text.length - text.trimStart().length + name.length;
  const rest = text.slice(length);
  const checkbox = leadingCheckbox(rest);
  const blank = rest.length - rest.trimStart().length;
  const left = withoutStart(head, length + (checkbox?.length ?? blank));
  const below = blocks.slice(at + 1);
  const further = cellText([left]) === '' ? namedBelow(below) : { levels: [], blocks: below };
  const others = [...new Set([...name.others, ...further.levels])].filter((each) => each !== name.level);
  return {
    level: name.level,
    ...(checkbox && { passed: checkbox.ticked }),
    criteria: [...(cellText([left]) === '' ? [] : [left]), ...further.blocks],
    ...(others.length > 0 && { others }),
  };
}

/** Paragraphs right below a level's name that are names of other levels, and the blocks after them. */
function namedBelow(blocks: readonly SourceBlock[]): {
  readonly levels: readonly LevelName[];
  readonly blocks: readonly SourceBlock[];
} {
  const levels: LevelName[] = [];
  let at = 0;
  for (; at < blocks.length; at += 1) {
    const text = cellText([blocks[at]!]);
    if (text === '') continue;
    const names = readLevelNames(text);
    if (!names || names.length < text.length) break;
    levels.push(names.level, ...names.others);
  }
  return levels.length > 0 ? { levels, blocks: blocks.slice(at) } : { levels, blocks };
}

/** A paragraph without its first characters, counting a piece that is no text as one. */
function withoutStart(paragraph: SourceParagraph, length: number): SourceParagraph {
  let left = length;
  const pieces = paragraph.pieces.flatMap((piece) => {
    if (left <= 0) return [piece];
    if (piece.type !== 'text') {
      left -= 1;
      return [];
    }
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return takeStart([piece], taken);
  });
  return { ...paragraph, role: undefined, pieces };
}
