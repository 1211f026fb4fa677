import type * as z from 'zod';
import type { levelSchema } from '../../../report/index.js';
import type { ImportWarningDetail, PageRange } from '../../../core/index.js';
import { cellText, paragraphsIn, type SourceBlock, type SourceParagraph } from '../../../read/index.js';
import { spaceBetween } from '../../../thai/index.js';
import { toBlocks, toStatements, withMarkers, type DocumentContext } from '../../../read/content/index.js';
import type { LevelCells } from '../collect/index.js';
import { evenTable } from './even-table.js';
import { withHeadings } from './headings.js';
import { columnEvidence, isEvidenceHeading, saidNone, splitEvidence } from './evidence.js';

export type LevelInput = z.input<typeof levelSchema>;

export interface LevelOptions {
  readonly warn: (warning: ImportWarningDetail) => void;
  /** Whether paragraphs were guessed from lines; see `SourceDocument`. */
  readonly isOfLines: boolean;
}

/** A level of a report out of its cells. */
export function toLevel(
  item: string,
  cells: LevelCells,
  context: DocumentContext,
  { warn, isOfLines }: LevelOptions,
): LevelInput {
  const { level, passed } = cells;
  const statements = (blocks: readonly SourceBlock[]): ReturnType<typeof toStatements> => {
    const given = withMarkers(blocks.flatMap(paragraphsIn));
    const marked = isOfLines
      ? joinUnmarked(given, (text, pages) =>
          warn({ code: 'statement-joined', item, level, text, ...(pages && { pages }) }),
        )
      : given;
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
      if (text === '' || !(isOut || isUnmarked)) return;
      const pages = block.type === 'paragraph' ? block.reading?.pages : undefined;
      warn({ code: 'statement-unsure', item, level, text, ...(pages && { pages }) });
    });
    return toStatements(marked, context);
  };
  const content = (blocks: readonly SourceBlock[]): ReturnType<typeof toBlocks> =>
    toBlocks(even(withMarkers(withHeadings(blocks))), context);
  const listedEvidence = columnEvidence(withMarkers(cells.evidence), context);
  const none = saidNone(cells.evidence);
  if (none !== undefined) warn({ code: 'evidence-none', item, level, text: none });
  // What is no list of documents goes on with the result.
  const shown = [...cells.result, ...(listedEvidence ? [] : cells.evidence)];
  const { result, evidence } = splitEvidence(withMarkers(withHeadings(shown)), context);
  const heading =
    result.find((block) => isEvidenceHeading(block)) ??
    (listedEvidence ? undefined : cells.evidence.find((block) => cellText([block]) !== ''));
  if (heading) warn({ code: 'evidence-in-text', item, level, text: cellText([heading]) });
  const documents = [...(evidence ?? []), ...(listedEvidence ?? [])];
  const recommendation = content(cells.recommendation);
  return {
    level,
    criteria: statements(cells.criteria),
    guidelines: statements(cells.guideline),
    result: toBlocks(even(result), context),
    ...(documents.length > 0 && { evidence: documents }),
    ...(passed !== undefined && { passed }),
    ...(recommendation.length > 0 && { recommendation }),
  };
}

/**
 * Statements of guessed paragraphs: where some have a marker, a line without one goes on with the statement before it, which
 * is reported once a statement.
 */
function joinUnmarked(
  blocks: readonly SourceBlock[],
  joined: (text: string, pages: PageRange | undefined) => void,
): readonly SourceBlock[] {
  const found: SourceBlock[] = [];
  let reported: SourceBlock | undefined;
  for (const block of blocks) {
    const last = found.at(-1);
    const isRest = block.type === 'paragraph' && !block.item && !block.role && cellText([block]) !== '';
    if (!isRest || last?.type !== 'paragraph' || !last.item) {
      found.push(block);
      continue;
    }
    if (last !== reported) joined(cellText([block]), block.reading?.pages);
    const space = spaceBetween(cellText([last]), cellText([block])) === false ? [] : [SPACE];
    reported = { ...last, pieces: [...last.pieces, ...space, ...block.pieces] };
    found[found.length - 1] = reported;
  }
  return found;
}

const SPACE: SourceParagraph['pieces'][number] = { type: 'text', text: ' ', style: {} };

/** Blocks with tables as a report can have them. */
const even = (blocks: readonly SourceBlock[]): readonly SourceBlock[] =>
  blocks.map((block) => (block.type === 'table' ? evenTable(block) : block));
