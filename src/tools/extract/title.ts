import { DEFAULT_TITLE } from '../../render/template/index.js';
import { toArabicDigits } from '../../thai/index.js';
import { readRoundLabel, type Round } from '../../report/index.js';
import type { SourceBlock, SourceParagraph } from '../../read/index.js';
import { oneLine } from './text.js';

/** What comes before the first item: the title, and what the file keeps of the report without showing it. */
export interface Front {
  readonly title: string | undefined;
  readonly round: Partial<Round>;
  readonly unit: string | undefined;
  readonly contact: string | undefined;
  /** The metadata of the title. */
  readonly kept: ReadonlyMap<string, unknown>;
}

const TITLE_ROLES = ['title', 'subtitle', 'cover-title', 'cover-title-first', 'cover-line'];

/** Whether a paragraph is one that the title or the cover holds. */
export const isTitle = ({ role }: SourceParagraph): boolean =>
  role !== undefined && TITLE_ROLES.includes(role);

/**
 * `category` is the heading of the only category, on which a title may continue; `lost` are values of the report whose
 * place was deleted.
 */
export function readFront(
  blocks: readonly SourceBlock[],
  category: string | undefined,
  lost: Front['kept'] = new Map(),
): Front {
  const paragraphs = blocks.filter((block): block is SourceParagraph => block.type === 'paragraph');
  const inRole = (...roles: readonly string[]): readonly SourceParagraph[] =>
    paragraphs.filter(({ role }) => role !== undefined && roles.includes(role));
  const titles = inRole('title', 'cover-title', 'cover-title-first');
  const kept = new Map([...lost, ...titles.flatMap(({ metadata }) => [...metadata])]);
  const name = titles
    .map(({ pieces }) => oneLine(pieces))
    .filter(Boolean)
    .join(' ');
  const lines = [category, ...inRole('subtitle', 'cover-line').map(({ pieces }) => oneLine(pieces))];
  const shown = lines.map((each) => (each === undefined ? undefined : readRoundLabel(each))).find(Boolean);
  const unnamed = kept.get('round') as Partial<Round> | undefined;
  const round = unnamed ?? shown ?? {};
  const onCover = (part: string): string | undefined => {
    const found = paragraphs.find(({ metadata }) => metadata.get('line') === part);
    return found ? oneLine(found.pieces) : text(kept.get(part));
  };
  return {
    title: titleOf(name, category, kept.get('title')),
    round: {
      ...(round.fiscalYear !== undefined && { fiscalYear: round.fiscalYear }),
      ...(round.roundMonths !== undefined && { roundMonths: round.roundMonths }),
    },
    unit: onCover('unit'),
    contact: onCover('contact'),
    kept,
  };
}

/** The report's own title, as the file says that it was printed. */
function titleOf(name: string, category: string | undefined, form: unknown): string | undefined {
  if (name === '' || (form === 'default' && toArabicDigits(name) === DEFAULT_TITLE)) return undefined;
  return form === 'two-lines' && category !== undefined ? `${name} ${category}` : name;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
