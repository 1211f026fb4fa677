import type { Fill, Leader, RuleLine } from '../layout/index.js';
import type { RunStyle } from '../text/index.js';
import { colorOperands, number } from './operand.js';

const BLACK = '#000000';

/** Thickness of an underline and its distance below the baseline, em. */
const UNDERLINE = { thickness: 0.05, drop: 0.12 } as const;

/** A table's rule as a stroked path (PDF 1.7, 8.5). */
export function ruleOperations(rule: RuleLine): string {
  const [x1, y1, x2, y2, width] = [rule.x1, rule.y1, rule.x2, rule.y2, rule.width].map(number);
  return `${colorOperands(rule.color)} RG ${String(width)} w ${String(x1)} ${String(y1)} m ${String(x2)} ${String(y2)} l S`;
}

/** A colour behind a cell as a filled rectangle. */
export const fillOperations = ({ x, y, width, height, color }: Fill): string =>
  `${colorOperands(color)} rg ${[x, y, width, height].map(number).join(' ')} re f`;

/** Round caps on dashes of zero length draw dots (PDF 1.7, 8.4.3.3 and 8.4.3.6), the last one included. */
export function leaderOperations({ x1, x2, y, dot, step }: Leader): string {
  const [from, to, line, width, distance] = [x1, x2 + dot / 10, y - dot / 2, dot, step].map(number);
  return `q ${colorOperands(BLACK)} RG ${width} w 1 J [0 ${distance}] 0 d ${from} ${line} m ${to} ${line} l S Q`;
}

/** Height of a stroke through text above the baseline, em: through the middle of a Thai consonant. */
const STRIKE_RISE = 0.18;

/** An underline as a filled rectangle, `x`, `width` and `baseline` in points from the page's top left. */
export const underlineOperations = (style: RunStyle, x: number, width: number, baseline: number): string =>
  strokeOperations(style, x, width, baseline + style.size * UNDERLINE.drop - style.rise);

/** The same for the stroke through struck text. */
export const strikeOperations = (style: RunStyle, x: number, width: number, baseline: number): string =>
  strokeOperations(style, x, width, baseline - style.size * STRIKE_RISE - style.rise);

function strokeOperations({ size, color }: RunStyle, x: number, width: number, top: number): string {
  const sizes = [x, top, width, size * UNDERLINE.thickness].map(number).join(' ');
  return `${colorOperands(color)} rg ${sizes} re f`;
}
