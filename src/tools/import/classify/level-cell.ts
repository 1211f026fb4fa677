import type { LevelName } from '../../../core/index.js';
import { cellText, takeStart, type SourceBlock, type SourceParagraph } from '../../../read/index.js';
import { leadingCheckbox, readLevelName } from '../../../read/content/index.js';

/** A level as a row names it, with what follows the name in its cell. */
export interface LevelCell {
  readonly level: LevelName;
  readonly passed?: boolean;
  readonly criteria: readonly SourceBlock[];
}

/** The first cell of a level's row split into the level's name and the criteria; undefined where it names none. */
export function readLevelCell(blocks: readonly SourceBlock[]): LevelCell | undefined {
  const at = blocks.findIndex((block) => cellText([block]) !== '');
  const head = blocks[at];
  if (head?.type !== 'paragraph') return undefined;
  const text = head.pieces.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
  const name = readLevelName(text.trimStart());
  if (!name) return undefined;
  const length = text.length - text.trimStart().length + name.length;
  const rest = text.slice(length);
  const checkbox = leadingCheckbox(rest);
  const blank = rest.length - rest.trimStart().length;
  const left = withoutStart(head, length + (checkbox?.length ?? blank));
  return {
    level: name.level,
    ...(checkbox && { passed: checkbox.ticked }),
    criteria: [...(cellText([left]) === '' ? [] : [left]), ...blocks.slice(at + 1)],
  };
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
