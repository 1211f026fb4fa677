import { ParagraphProperties, type XmlComponent } from 'docx';
import type { Figure, ImageFile } from '../../document/index.js';
import { captionedPicture, figureIndent, isSplitCell, sharedStyle } from './captioned-picture.js';
import { drawing } from './drawing.js';
import { element } from './element.js';
import { keeping } from './kept-values.js';
import { EMU_PER_PIXEL, EMU_PER_TWIP, twips } from './lengths.js';
import { keepNextOverride, paragraph } from './paragraph.js';
import type { BlockContext, Container, State } from './state.js';
import { NORMAL_STYLE } from './style-ids.js';
import { BASE_STYLE } from './survey.js';
import { estimateHeight } from './text-height.js';

/**
 * A picture in a paragraph of its own, in the figure's style, its caption under it; where no other means keeps the two
 * on one page, both in one paragraph of the caption's style. Throws where the picture has not been loaded.
 */
export function figure(
  node: Figure,
  state: State,
  container: Container,
  context: BlockContext = {},
): XmlComponent[] {
  const { image, caption, alt, id } = node;
  if (image.file === undefined) throw new Error(`The picture "${String(image.source)}" has not been loaded.`);
  const relationship = container.relationships.to('image', state.media.pathOf(image.file));
  const number = state.drawingId();
  const key = node.style ?? BASE_STYLE;
  const style = state.document.theme.paragraphs[key];
  const keepNext = keepNextOverride(style ?? { keepWithNext: false }, {
    ...context,
    keepWithNext: caption !== undefined,
  });
  const below = caption ? estimateHeight(caption, state.document.theme, container.width - container.edge) : 0;
  // A picture stands on the baseline of its line: what letters have below it is under the picture.
  const gaps = twips((style?.spacing.before ?? 0) + (style?.spacing.after ?? 0) + (style?.size ?? 0) / 2);
  const height = Math.max(container.height / 2, container.height - below - gaps);
  const size = pictureSize(image.file, node.width, { ...container, height });
  const picture = element('w:r', {}, [
    drawing({ number, relationship, alt, ...size, ...orientationOf(image.file) }),
  ]);
  const metadata = node.metadata && {
    ...node.metadata,
    ...(alt !== '' && node.metadata['alt'] === JSON.stringify(alt) && { alt: SHOWN }),
    extent: JSON.stringify([size.width, availableWidth(container)]),
  };
  const runs = keeping(state, { ...context.metadata, ...metadata }, state.bookmarks.around(id, [picture]));
  const shared = caption && isSplitCell(container) ? sharedStyle(style, caption, state) : undefined;
  if (caption && shared)
    return [captionedPicture(runs, { caption, shared, style, state, container, context })];
  const properties = new ParagraphProperties({
    style: state.styleIds.paragraphs.get(key) ?? NORMAL_STYLE,
    ...(keepNext !== undefined && { keepNext }),
    ...(context.startsPage && { pageBreakBefore: true }),
    ...figureIndent(container, style),
  });
  return [
    element('w:p', {}, [properties, ...runs]),
    ...(caption ? [paragraph(caption, state, container)] : []),
  ];
}

const orientationOf = (file: ImageFile): { readonly orientation?: number } =>
  file.format !== 'drawing' && file.orientation !== undefined ? { orientation: file.orientation } : {};

/** In the place of a value that Word shows: the picture's description. */
const SHOWN = 'true';

const availableWidth = ({ width, edge }: Pick<Container, 'width' | 'edge'>): number =>
  (width - edge) * EMU_PER_TWIP;

/** Width and height in EMU: the share of the available width, else the picture's own size, never over the page. */
export function pictureSize(
  file: Pick<ImageFile, 'width' | 'height'>,
  percent: number | undefined,
  container: Pick<Container, 'width' | 'height' | 'edge'>,
): { readonly width: number; readonly height: number } {
  const available = availableWidth(container);
  const wanted = percent === undefined ? file.width * EMU_PER_PIXEL : (available * percent) / 100;
  const ratio = file.height / file.width;
  const width = Math.min(wanted, available, (container.height * EMU_PER_TWIP) / ratio);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width * ratio)) };
}
