import { WATERMARK_ANGLE } from '../../../document/index.js';
import type { PlacedWatermark } from '../layout/index.js';
import { pathOperations } from './drawing-operations.js';
import { colorOperands, number } from './operand.js';

/** A watermark as an outline, turned around its middle: no text, so that nobody finds or copies it between the lines. */
export function watermarkOperations({ outline, x, y, width, color }: PlacedWatermark): string {
  const { left, bottom, right, top } = outline.box;
  const scale = width / Math.max(1, right - left);
  const angle = (WATERMARK_ANGLE * Math.PI) / 180;
  const [cos, sin] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const [u, v] = [(left + right) / 2, (bottom + top) / 2];
  const matrix = [cos, -sin, -sin, -cos, x - cos * u + sin * v, y + sin * u + cos * v];
  return [
    `q ${matrix.map(exact).join(' ')} cm ${colorOperands(color)} rg`,
    ...pathOperations(outline.path),
    'f Q',
  ].join(' ');
}

/** A font unit is a small part of a point. */
const exact = (value: number): string =>
  Math.abs(value) < 1 ? String(Number(value.toFixed(6))) : number(value);
