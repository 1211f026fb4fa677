import { child, type XmlElement } from '../../core/index.js';

/** `w:val` of a child. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** A whole number within the bounds that Word keeps to; what is none, or beyond them, is `otherwise`. */
export function wholeNumber(
  value: string | undefined,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const number = /^[+-]?\d+$/u.test(value ?? '') ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : otherwise;
}

/** A switch such as `w:b` (ECMA-376-1, 17.17.4): undefined where it is not there. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  if (!found) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}
