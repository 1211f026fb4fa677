import { listMarker, type ListStyle, type Digits, type ListItem } from '../../document/index.js';
import { holdsSymbol, type Symbols } from './symbol.js';

/** `w:numFmt` of a list level (ECMA-376-1, 17.18.59). */
export type MarkerFormat = 'bullet' | 'none' | 'decimal' | 'thaiNumbers' | 'thaiLetters';

/** Word keeps a start number in 15 bits. */
const MAX_NUMBER = 0x7fff;

/**
 * The number format by which Word prints the item's marker, or undefined where no format does: then the marker is
 * written by hand.
 */
export function markerFormat(
  style: ListStyle,
  item: ListItem,
  digits: Digits,
  symbols: Symbols,
): MarkerFormat | undefined {
  const { marker, number } = item;
  if (style.numbering === 'none') return marker === style.marker ? fixedFormat(marker, symbols) : undefined;
  if (number === undefined || number < 1 || number > MAX_NUMBER) return undefined;
  if (listMarker(style, number, digits) !== marker) return undefined;
  if (style.numbering === 'thai-letters') return 'thaiLetters';
  return style.numbering === 'thai-digits' || digits === 'thai' ? 'thaiNumbers' : 'decimal';
}

/**
 * LibreOffice shows a bullet's first character only; a level without a number prints its text whole in both. A per
 * cent sign before a digit would stand for a level's number. A symbol needs a font of its own.
 */
function fixedFormat(marker: string, symbols: Symbols): MarkerFormat | undefined {
  if (/%\d/.test(marker) || holdsSymbol(marker, symbols)) return undefined;
  return [...marker].length === 1 ? 'bullet' : 'none';
}
