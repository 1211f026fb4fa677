import { POINTS_PER_PIXEL } from '../../../document/index.js';
import type { DrawnNode, ImageNode } from './node.js';
import type { FramedPageWriter } from '../pdfmake/page-writer.js';
import type { Tag } from '../tags/tag.js';

/** Size of a picture in a stack of a width, pt; never wider than the stack or higher than `limit`. */
export function imageSize(
  node: ImageNode,
  stackWidth: number,
  limit: number,
): { width: number; height: number } {
  const most = stackWidth - node.indent.left - node.indent.right;
  const wanted =
    node.widthPercent === undefined ? node.pixels.width * POINTS_PER_PIXEL : (most * node.widthPercent) / 100;
  const width = Math.min(wanted, most);
  const height = (width * node.pixels.height) / node.pixels.width;
  return height <= limit ? { width, height } : { width: (width * limit) / height, height: limit };
}

/** A picture at its place, as the renderer draws it. */
export interface PlacedImage {
  /** Label of a picture, or a drawing. */
  readonly image: string | DrawnNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
  readonly destination?: string;
  /** A copy of a picture that stands elsewhere. */
  repeated?: boolean;
}

/** Places a picture; it is as small as a page needs. */
export function placeImage(writer: FramedPageWriter, node: ImageNode): void {
  const context = writer.context();
  const { width, height } = imageSize(node, context.availableWidth, writer.freshHeight());
  if (!writer.fits(height) && !writer.isFresh()) writer.moveToNextPage();
  const slack = context.availableWidth - node.indent.left - node.indent.right - width;
  const shift = node.alignment === 'center' ? slack / 2 : node.alignment === 'right' ? slack : 0;
  const item: PlacedImage = {
    image: node.image,
    x: context.x + node.indent.left + shift,
    y: context.y,
    width,
    height,
    tag: node.tag,
    ...(node.destination !== undefined && { destination: node.destination }),
  };
  context.getCurrentPage()?.items.push({ type: 'image', item });
  context.moveDown(height);
}
