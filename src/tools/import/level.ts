import type * as z from 'zod';
import type { levelSchema } from '../../report/index.js';
import type { LevelName, ImportWarningDetail } from '../../core/index.js';
import {
  toBlocks,
  readBox,
  type DocumentContext,
  toStatements,
  readLevelName,
} from '../../read/content/index.js';
import type { WordBlock, WordParagraph } from '../../read/word/index.js';
import { evenTable } from './content/even-table.js';
import { withHeadings } from './content/headings.js';
import { withMarkers } from './content/markers.js';
import { cellText } from './content/plain.js';
import { takeStart } from './content/take-start.js';
import { columnEvidence, isEvidenceHeading, splitEvidence } from './content/evidence.js';

export type LevelInput = z.input<typeof levelSchema>;

/** The blocks of a level's cells, over all its rows. */
export interface LevelCells {
  readonly level: LevelName;
  readonly passed?: boolean;
  readonly criteria: WordBlock[];
  readonly guideline: WordBlock[];
  readonly result: WordBlock[];
  /** Of a column of its own. */
  readonly evidence: WordBlock[];
  readonly recommendation: WordBlock[];
}

/** A level as a row names it, with what follows the name in its cell. */
export interface SplitLevelCell {
  readonly level: LevelName;
  readonly passed?: boolean;
  readonly criteria: readonly WordBlock[];
}

/** The first cell of a level's row parted into the level's name and the criteria; undefined where it names none. */
export function splitLevelCell(blocks: readonly WordBlock[]): SplitLevelCell | undefined {
  const at = blocks.findIndex((block) => cellText([block]) !== '');
  const head = blocks[at];
  if (head?.type !== 'paragraph') return undefined;
  const text = head.pieces.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
  const name = readLevelName(text.trimStart());
  if (!name) return undefined;
  const length = text.length - text.trimStart().length + name.length;
  const rest = text.slice(length);
  const box = /^\s*([☑☒☐])?\s*/u.exec(rest)!;
  const passed = box[1] === undefined ? undefined : readBox(box[1]);
  const left = withoutStart(head, length + box[0].length);
  return {
    level: name.level,
    ...(passed !== undefined && { passed }),
    criteria: [...(cellText([left]) === '' ? [] : [left]), ...blocks.slice(at + 1)],
  };
}

/** A paragraph without its first characters, counting a piece that is no text as one; the line after a break begins anew. */
function withoutStart(paragraph: WordParagraph, length: number): WordParagraph {
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

/** A level of a report out of its cells. */
export function toLevel(
  item: string,
  cells: LevelCells,
  context: DocumentContext,
  warn: (warning: ImportWarningDetail) => void,
): LevelInput {
  const { level, passed } = cells;
  const statements = (blocks: readonly WordBlock[]): ReturnType<typeof toStatements> => {
    const marked = withMarkers(blocks.flatMap(paragraphsOf));
    if (
      marked.some(
        (block) => block.type === 'paragraph' && block.pieces.some(({ type }) => type === 'picture'),
      )
    )
      warn({ code: 'statement-picture', item, level });
    const some = marked.some((block) => block.type === 'paragraph' && block.item);
    marked.forEach((block, index) => {
      const text = cellText([block]);
      const isOut = !blocks.includes(block) && blocks.some(({ type }) => type === 'table');
      const isUnmarked = some && index > 0 && block.type === 'paragraph' && !block.item && !block.role;
      if (text !== '' && (isOut || isUnmarked)) warn({ code: 'statement-unsure', item, level, text });
    });
    return toStatements(marked, context);
  };
  const content = (blocks: readonly WordBlock[]): ReturnType<typeof toBlocks> =>
    toBlocks(even(withMarkers(withHeadings(blocks))), context);
  const ownEvidence = columnEvidence(withMarkers(cells.evidence), context);
  // What is no list of documents goes on with the result.
  const shown = [...cells.result, ...(ownEvidence ? [] : cells.evidence)];
  const { result, evidence } = splitEvidence(withMarkers(withHeadings(shown)), context);
  const heading =
    result.find((block) => isEvidenceHeading(block)) ??
    (ownEvidence ? undefined : cells.evidence.find((block) => cellText([block]) !== ''));
  if (heading) warn({ code: 'evidence-in-text', item, level, text: cellText([heading]) });
  const recommendation = content(cells.recommendation);
  return {
    level,
    criteria: statements(cells.criteria),
    guidelines: statements(cells.guideline),
    result: toBlocks(even(result), context),
    ...((evidence ?? ownEvidence) && { evidence: [...(evidence ?? []), ...(ownEvidence ?? [])] }),
    ...(passed !== undefined && { passed }),
    ...(recommendation.length > 0 && { recommendation }),
  };
}

/** Blocks with tables as a report can have them. */
const even = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
  blocks.map((block) => (block.type === 'table' ? evenTable(block) : block));

/** The paragraphs of a block; statements are no tables. */
const paragraphsOf = (block: WordBlock): readonly WordBlock[] =>
  block.type === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)));
