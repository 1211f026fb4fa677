import type { DrawingFile, Figure } from '../../document/index.js';
import type { RasterFile } from '../../picture/index.js';
import { hasText, OUTERMOST, tagOf, type DefinitionContext, type Edge } from './context.js';
import { paragraph } from './paragraph.js';
import { appendElement, type StructureElement } from './tags/element.js';
import type { DrawnNode, FlowNode, ImageNode } from './layout/node.js';

/** Paragraph style of a picture that names none. */
const BASE_STYLE = 'base';

/**
 * A picture in its paragraph style, its caption below it on the same page. The caption is no part of the picture's
 * element: readers who hear the alternative text are told nothing else of that. Throws where its bytes are not loaded.
 */
export function figure(node: Figure, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const { file, source } = node.image;
  if (!file) throw new Error(`the picture "${String(source)}" is not loaded`);
  const style = context.theme.paragraphs[node.style ?? BASE_STYLE];
  const group = hasText(node.caption) ? appendElement(context.parent, 'Div') : context.parent;
  const element = appendElement(group, 'Figure', node.alt === '' ? {} : { alternative: node.alt });
  const picture: ImageNode = {
    image: file.format === 'drawing' ? drawn(file, context, element) : imageLabel(context, file),
    alignment: style?.align ?? 'left',
    pixels: { width: file.width, height: file.height },
    indent: { left: edge.left + (style?.indent.left ?? 0), right: style?.indent.right ?? 0 },
    space: { before: style?.spacing.before ?? 0, after: style?.spacing.after ?? 0 },
    tag: tagOf(context, element),
    keepWithNext: hasText(node.caption) || style?.keepWithNext === true,
    ...(node.width !== undefined && { widthPercent: node.width }),
    ...(node.id !== undefined && { destination: node.id }),
  };
  if (!hasText(node.caption)) return [picture];
  return [picture, paragraph(node.caption, context, edge, appendElement(group, 'Caption'))];
}

const drawn = (
  { drawing }: DrawingFile,
  context: DefinitionContext,
  element: StructureElement,
): DrawnNode => ({
  drawing,
  labels: drawing.labels.map(({ text }) => paragraph(text, context, OUTERMOST, element)),
});

/** One label for the same bytes, so that a picture shown twice is embedded once. */
function imageLabel({ images }: DefinitionContext, file: RasterFile): string {
  const known = images.get(file.data);
  if (known) return known.label;
  const label = `image-${String(images.size + 1)}`;
  images.set(file.data, { label, bytes: file.data });
  return label;
}
