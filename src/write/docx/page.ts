import type { Orientation, PageGeometry } from '../../document/index.js';
import { twips } from './lengths.js';

/** Paper as an orientation turns it, twips. */
export function paperSize(
  { paper }: PageGeometry,
  orientation: Orientation,
): { readonly width: number; readonly height: number } {
  const sides = [twips(paper.width), twips(paper.height)];
  const [short, long] = [Math.min(...sides), Math.max(...sides)];
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

/** Width between the margins, twips. */
export const textWidth = (page: PageGeometry, orientation: Orientation): number =>
  paperSize(page, orientation).width - twips(page.margin.left) - twips(page.margin.right);
