import type { DrawingFile, Figure, RasterFile } from '../document/tree.js';
import { hasText, OUTERMOST, type DefinitionContext, type Edge } from './context.js';
import { paragraph } from './paragraph.js';
import type { DrawnNode, FlowNode, ImageNode } from './engine/node.js';

/** Paragraph style of a picture that names none. */
const BASE_STYLE = 'base';

/** A picture in its paragraph style, its caption below it on the same page. Throws where its bytes are not loaded. */
export function figure(node: Figure, context: DefinitionContext, edge: Edge): readonly FlowNode[] {
  const { file, source } = node.image;
  if (!file) throw new Error(`the picture "${String(source)}" is not loaded`);
  const style = context.theme.paragraphs[node.style ?? BASE_STYLE];
  const picture: ImageNode = {
    image: file.format === 'drawing' ? drawn(file, context) : imageLabel(context, file),
    alignment: style?.align ?? 'left',
    pixels: { width: file.width, height: file.height },
    indent: { left: edge.left + (style?.indent.left ?? 0), right: style?.indent.right ?? 0 },
    space: { before: style?.spacing.before ?? 0, after: style?.spacing.after ?? 0 },
    keepWithNext: hasText(node.caption) || style?.keepWithNext === true,
    ...(node.width !== undefined && { widthPercent: node.width }),
    ...(node.id !== undefined && { destination: node.id }),
  };
  return hasText(node.caption) ? [picture, paragraph(node.caption, context, edge)] : [picture];
}

const drawn = ({ drawing }: DrawingFile, context: DefinitionContext): DrawnNode => ({
  drawing,
  labels: drawing.labels.map(({ text }) => paragraph(text, context, OUTERMOST)),
});

/** One label for the same bytes, so that a picture shown twice is embedded once. */
function imageLabel({ images }: DefinitionContext, file: RasterFile): string {
  const known = images.get(file.data);
  if (known) return known.label;
  const label = `image-${String(images.size + 1)}`;
  images.set(file.data, { label, bytes: file.data });
  return label;
}
