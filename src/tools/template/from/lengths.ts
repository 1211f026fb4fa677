const POINTS_PER_CM = 72 / 2.54;
/** Word's units are rounded: what differs by less is the same. */
const TOLERANCE = 0.06;

export const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= TOLERANCE;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A length as people write it in a theme: whole or half points, else centimetres. */
export function length(points: number): number | string {
  if (isSame(points, 0)) return 0;
  if (isSame(points * 2, Math.round(points * 2)) && !isCentimetres(points)) return `${rounded(points, 1)} pt`;
  return `${rounded(points / POINTS_PER_CM, 2)} cm`;
}

const isCentimetres = (points: number): boolean =>
  Math.abs(points) > 20 && isSame((points / POINTS_PER_CM) * 10, Math.round((points / POINTS_PER_CM) * 10));

export const points = (size: number): string => `${rounded(size, 2)} pt`;

export const centimetres = (size: number): number | string =>
  isSame(size, 0) ? 0 : `${rounded(size / POINTS_PER_CM, 2)} cm`;
