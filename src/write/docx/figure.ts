import { ParagraphProperties, type XmlComponent } from 'docx';
import type { Figure, ImageFile } from '../../document/index.js';
import { hiddenControls } from './control.js';
import { drawing } from './drawing.js';
import { element } from './element.js';
import { EMU_PER_PIXEL, EMU_PER_TWIP, twips } from './lengths.js';
import { keepNextOverride, paragraph } from './paragraph.js';
import type { Lead, Place, State } from './state.js';
import { NORMAL_STYLE } from './style-ids.js';
import { BASE_STYLE } from './survey.js';

/** A picture in a paragraph of its own, in the figure's style, its caption under it. Throws where the picture has not been loaded. */
export function figure(state: State, place: Place, node: Figure, lead: Lead = {}): XmlComponent[] {
  const { image, caption, alt, id } = node;
  if (image.file === undefined) throw new Error(`The picture "${String(image.source)}" has not been loaded.`);
  const relationship = place.relationships.to('image', state.media.pathOf(image.file));
  const number = state.drawingId();
  const key = node.style ?? BASE_STYLE;
  const style = state.document.theme.paragraphs[key];
  const keepNext = keepNextOverride(style ?? { keepWithNext: false }, {
    ...lead,
    keepWithNext: caption !== undefined,
  });
  const size = pictureSize(image.file, node.width, place);
  const picture = element('w:r', {}, [drawing({ number, relationship, alt, ...size })]);
  const controls = node.controls && {
    ...node.controls,
    ...(alt !== '' && node.controls['alt'] === JSON.stringify(alt) && { alt: SHOWN }),
    extent: JSON.stringify([size.width, availableWidth(place)]),
  };
  const properties = new ParagraphProperties({
    style: state.styleIds.paragraphs.get(key) ?? NORMAL_STYLE,
    ...(keepNext !== undefined && { keepNext }),
    ...(lead.startsPage && { pageBreakBefore: true }),
    ...(place.edge > 0 && { indent: { left: place.edge + twips(style?.indent.left ?? 0) } }),
  });
  return [
    element('w:p', {}, [
      properties,
      ...hiddenControls(state, { ...lead.controls, ...controls }),
      ...state.bookmarks.around(id, [picture]),
    ]),
    ...(caption ? [paragraph(state, place, caption)] : []),
  ];
}

/** In the place of a value that Word shows: the picture's description. */
const SHOWN = 'true';

const availableWidth = ({ width, edge }: Pick<Place, 'width' | 'edge'>): number =>
  (width - edge) * EMU_PER_TWIP;

/** Width and height in EMU: the share of the available width, else the picture's own size, never over the page. */
export function pictureSize(
  file: Pick<ImageFile, 'width' | 'height'>,
  percent: number | undefined,
  place: Pick<Place, 'width' | 'height' | 'edge'>,
): { readonly width: number; readonly height: number } {
  const available = availableWidth(place);
  const wanted = percent === undefined ? file.width * EMU_PER_PIXEL : (available * percent) / 100;
  const ratio = file.height / file.width;
  const width = Math.min(wanted, available, (place.height * EMU_PER_TWIP) / ratio);
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(width * ratio)) };
}
