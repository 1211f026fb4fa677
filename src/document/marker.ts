import { thaiLetter, toThaiDigits } from '../thai/index.js';
import type { ListStyle } from './theme.js';
import type { Digits } from './tree.js';

/** The marker that a list of a style prints for number `n`, for example "3)", "ค." or "๓."; "-" for a fixed one. */
export function listMarker(style: ListStyle, n: number, digits: Digits): string {
  return style.marker.replace('%n', () => listNumber(style, n, digits));
}

function listNumber({ numbering }: ListStyle, n: number, digits: Digits): string {
  if (numbering === 'thai-letters') return thaiLetter(n);
  const thai = numbering === 'thai-digits' || digits === 'thai';
  return thai ? toThaiDigits(String(n)) : String(n);
}
