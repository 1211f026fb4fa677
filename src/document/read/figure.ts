import { POINTS_PER_PIXEL } from '../drawing.js';
import type { DrawingFile, Figure, Image } from '../tree.js';
import { attributesOf, elementsOf, styleOf, unknownElement, type ReadContext } from './context.js';
import { readDrawing } from './drawing.js';
import type { Element } from './markup.js';
import { readParagraph } from './paragraph.js';

/** `<figure>` holds an `<img>` or a `<drawing>`, and perhaps a `<figcaption>`. */
export function readFigure(element: Element, context: ReadContext): Figure {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.optional('data-style') ?? 'base', context.theme.paragraphs);
  const id = attributes.optional('id');
  const origin = { ...attributes.source(), ...attributes.metadata() };
  attributes.done();
  const parts = elementsOf(element);
  const shown = parts.find(({ name }) => name === 'img' || name === 'drawing');
  const caption = parts.find(({ name }) => name === 'figcaption');
  const other = parts.find((part) => part !== shown && part !== caption);
  if (other) return unknownElement(other, '<figure>', ['img', 'drawing', 'figcaption']);
  const picture = attributesOf(shown ?? { ...element, name: 'img', attributes: {} });
  const image = shown?.name === 'drawing' ? drawn(shown, context) : { source: picture.required('src') };
  const alt = picture.optional('alt') ?? '';
  const width = image.file ? undefined : picture.number('width', 1, 100);
  if (!image.file) picture.done();
  return {
    type: 'figure',
    style,
    ...(id && { id }),
    image,
    ...(width !== undefined && { width }),
    alt,
    ...origin,
    ...(caption && { caption: readParagraph(caption, context) }),
  };
}

function drawn(element: Element, context: ReadContext): Image {
  const drawing = readDrawing(element, context);
  const [width, height] = [drawing.width / POINTS_PER_PIXEL, drawing.height / POINTS_PER_PIXEL];
  const file: DrawingFile = { format: 'drawing', drawing, width, height };
  return { file };
}
