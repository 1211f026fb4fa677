import type { BlockInput, FigureInput } from '../../markdown/index.js';
import type { DocumentContext } from './context.js';
import {
  type Picture,
  type Piece,
  type SourceBlock,
  type SourceParagraph,
  type SourceTable,
  toPlain,
} from '../blocks/index.js';
import { toText, withoutNumber } from './text.js';

/** A figure of a report. Without a picture, for one that was not found when the file was made: its name is kept. */
export function figureInput(
  { metadata, pieces }: SourceParagraph,
  picture: Picture | undefined,
  { pictures, linkTarget, unread }: DocumentContext,
  caption?: readonly Piece[],
): BlockInput {
  const image = metadata.get('image');
  const kept = keptWidth(metadata.get('width'));
  const at = pieces.findIndex(({ type }) => type === 'break');
  const whole = picture || at < 0 ? caption : pieces.slice(at + 1);
  const under = whole && withoutNumber(whole);
  const width = picture ? figureWidth(picture.width, metadata.get('extent'), kept) : kept;
  const alt = altText(picture, metadata.get('alt'), captionAlt(under ?? []));
  if (picture?.alt === '' && image === undefined && !alt)
    unread.add('no-description', toPlain(under ?? []) || picture.part);
  return {
    type: 'figure',
    image: picture ? pictures.nameOf(picture.part, image) : String(image),
    ...(under && { caption: toText(under, linkTarget) }),
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width }),
  };
}

/** `kept` is true where the report has the alternative text that the picture has in Word, else the report's own. */
function altText(picture: Picture | undefined, kept: unknown, caption: string): string | undefined {
  if (picture && (kept === true || (picture.alt !== '' && picture.alt !== caption))) return picture.alt;
  return typeof kept === 'string' ? kept : undefined;
}

/** What the template writes for a missing alternative text. */
const captionAlt = (pieces: readonly Piece[]): string => toPlain(pieces).replaceAll('\n', ' ');

const keptWidth = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 1 && value <= 100 ? value : undefined;

/** Word and LibreOffice round; a picture that was resized by hand is off by more, as a share of its width. */
const WIDTH_TOLERANCE = 0.01;

/** The width in per cent: the one that the file keeps while the picture still has it, else as it was resized. */
function figureWidth(shown: number, extent: unknown, kept: number | undefined): number | undefined {
  if (!Array.isArray(extent)) return kept;
  const [written, available] = extent as unknown[];
  if (typeof written !== 'number' || typeof available !== 'number' || !(available > 0)) return kept;
  if (Math.abs(shown - written) <= written * WIDTH_TOLERANCE) return kept;
  return Math.min(100, Math.max(1, Math.round((shown * 100) / available)));
}

/** Figures side by side: a table whose cells hold a figure each, or nothing; undefined for any other table. */
export function figureRowInput(
  { grid, rows }: SourceTable,
  context: DocumentContext,
  toBlocks: (blocks: readonly SourceBlock[], context: DocumentContext) => readonly BlockInput[],
): BlockInput | undefined {
  const cells = rows.flatMap((row) => row.cells.map(({ blocks }) => toBlocks(blocks, context)));
  const figures = cells.flatMap(([block, ...more]): (FigureInput | undefined)[] => {
    if (block === undefined) return [];
    if (block.type !== 'figure' || more.length > 0) return [undefined];
    const { type: _type, ...figure } = block;
    return [figure];
  });
  const all = figures.filter((figure) => figure !== undefined);
  if (all.length === 0 || all.length < figures.length) return undefined;
  return { type: 'figures', columns: grid.length, figures: all };
}
