/** Twentieths of a point, Word's unit for page geometry and indents. */
export const twips = (points: number): number => Math.round(points * 20);

/** Half-points, Word's unit for font sizes. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Eighths of a point, Word's unit for rules; 2 to 96 is what Word draws (ECMA-376-1, 17.18.2). */
export const eighthPoints = (points: number): number => Math.min(96, Math.max(2, Math.round(points * 8)));

/** 240ths of a line, Word's unit for a multiple of the font's line height. */
export const lineMultiple = (lines: number): number => Math.round(lines * 240);

/** English Metric Units in a twip, DrawingML's unit (914,400 to the inch). */
export const EMU_PER_TWIP = 635;

/** English Metric Units in a pixel of a picture shown at its own size, 96 to the inch. */
export const EMU_PER_PIXEL = 9525;

/**
 * Parts `total` by per cents into whole numbers that add up to `total` exactly: each edge is rounded, not each part,
 * so that no part is off by more than one.
 */
export function apportion(total: number, percents: readonly number[]): number[] {
  const sum = percents.reduce((whole, percent) => whole + percent, 0);
  let percent = 0;
  let start = 0;
  return percents.map((share, index) => {
    percent += share;
    const end = index === percents.length - 1 ? total : Math.round((total * percent) / sum);
    const part = end - start;
    start = end;
    return part;
  });
}
