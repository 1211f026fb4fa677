import type { DrawingFile, Figure } from '../../document/index.js';
import type { RasterFile } from '../../picture/index.js';
import { hasText, NO_INSET, tagOf, type DefinitionContext, type Inset } from './context.js';
import { paragraph } from './paragraph.js';
import type { DrawnNode, FlowNode, ImageNode } from './layout/index.js';
import { appendElement, type StructureElement } from './tags/index.js';

/** Paragraph style of a picture without one. */
const BASE_STYLE = 'base';

/**
 * A picture in its paragraph style, its caption below it on the same page. The caption is not part of the picture's
 * element: a screen reader reads the alternative text in place of all that is in it. Throws where the picture's bytes are
 * not loaded.
 */
export function figure(node: Figure, context: DefinitionContext, inset: Inset): readonly FlowNode[] {
  const { file, source } = node.image;
  if (!file) throw new Error(`the picture "${String(source)}" is not loaded`);
  const style = context.theme.paragraphs[node.style ?? BASE_STYLE];
  const group = hasText(node.caption) ? appendElement(context.parent, 'Div') : context.parent;
  const element = appendElement(group, 'Figure', node.alt === '' ? {} : { alternative: node.alt });
  const caption = hasText(node.caption)
    ? paragraph(node.caption, context, inset, appendElement(group, 'Caption'))
    : undefined;
  const picture: ImageNode = {
    image: file.format === 'drawing' ? drawn(file, context, element) : imageLabel(context, file),
    alignment: style?.align ?? 'left',
    pixels: { width: file.width, height: file.height },
    indent: { left: inset.left + (style?.indent.left ?? 0), right: style?.indent.right ?? 0 },
    space: { before: style?.spacing.before ?? 0, after: style?.spacing.after ?? 0 },
    tag: tagOf(context, element),
    keepWithNext: caption !== undefined || style?.keepWithNext === true,
    ...(node.width !== undefined && { widthPercent: node.width }),
    ...(node.id !== undefined && { destination: node.id }),
    ...(caption && { caption }),
  };
  return caption ? [picture, caption] : [picture];
}

const drawn = (
  { drawing }: DrawingFile,
  context: DefinitionContext,
  element: StructureElement,
): DrawnNode => ({
  drawing,
  labels: drawing.labels.map(({ text }) => paragraph(text, context, NO_INSET, element)),
});

/** One label for the same bytes, so that a picture shown twice is embedded once. */
function imageLabel({ images, imageLabels }: DefinitionContext, { data }: RasterFile): string {
  const known = imageLabels.get(data);
  if (known !== undefined) return known;
  const label = `image-${String(images.size + 1)}`;
  imageLabels.set(data, label);
  images.set(label, data);
  return label;
}
