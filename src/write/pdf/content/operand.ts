import { createCache } from '../../../core/index.js';

/** A number as an operand: at most three decimals, a thousandth of a point. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Colours are few: those of a theme and its charts. */
const colors = createCache<string, string>(1000);

/** The operands of `rg` and `RG` for a colour `#rrggbb`. */
export function colorOperands(color: string): string {
  const cached = colors.get(color);
  if (cached !== undefined) return cached;
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return colors.set(color, parts.join(' '));
}
