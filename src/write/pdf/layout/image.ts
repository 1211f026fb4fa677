import { POINTS_PER_PIXEL } from '../../../document/index.js';
import { fits, freshHeight, isFresh, moveToNextPage, type Flow } from './flow.js';
import { linesOf } from './lines.js';
import type { ImageNode } from './node.js';
import { moveDown } from './pages.js';

/** Size of a picture in a stack of a width, pt; never wider than the stack, or with its caption higher than `limit`, pt. */
export function imageSize(
  node: ImageNode,
  stackWidth: number,
  limit: number,
): { width: number; height: number } {
  const available = stackWidth - node.indent.left - node.indent.right;
  const wanted =
    node.widthPercent === undefined
      ? node.pixels.width * POINTS_PER_PIXEL
      : (available * node.widthPercent) / 100;
  const width = Math.min(wanted, available);
  const height = (width * node.pixels.height) / node.pixels.width;
  const most = Math.max(limit * MIN_SHARE, limit - captionHeight(node, stackWidth));
  return height <= most ? { width, height } : { width: (width * most) / height, height: most };
}

/** Share of a page that a picture keeps, however long its caption is. */
const MIN_SHARE = 0.5;

function captionHeight({ caption, space }: ImageNode, width: number): number {
  if (!caption) return 0;
  const lines = linesOf(caption, width).length * (caption.prepared?.lineHeight ?? 0);
  return Math.max(space.after, caption.space.before) + lines;
}

/** Places a picture, scaled down where a page cannot hold it. */
export function placeImage(flow: Flow, node: ImageNode): void {
  const { pages } = flow;
  const { cursor } = pages;
  const { width, height } = imageSize(node, cursor.availableWidth, freshHeight(flow));
  if (!fits(flow, height) && !isFresh(flow)) moveToNextPage(flow);
  const slack = cursor.availableWidth - node.indent.left - node.indent.right - width;
  const shift = node.alignment === 'center' ? slack / 2 : node.alignment === 'right' ? slack : 0;
  pages.add({
    type: 'image',
    image: node.image,
    x: cursor.x + node.indent.left + shift,
    y: cursor.y,
    width,
    height,
    tag: node.tag,
    ...(node.destination !== undefined && { destination: node.destination }),
  });
  moveDown(cursor, height);
}
