import { guessStyle, LIST_STYLES, type ListStyleName } from '../../markdown/index.js';
import { toArabicDigits, toThaiDigits } from '../../thai/index.js';
import type { DocumentContext } from './context.js';
import type { SourceItem } from '../blocks/index.js';

/** The style of a list that an item begins; `named` is the control that names it. */
export function listStyle(
  { style, marker }: SourceItem,
  named: unknown,
  context: DocumentContext,
): ListStyleName {
  const kept = LIST_STYLES.find((candidate) => candidate === named);
  if (style === undefined) return kept ?? guessStyle(marker);
  return kept !== undefined && isSame(style, kept, context) ? kept : style;
}

/** Whether an item can go on with a list of a style; one whose marker is written by hand goes on with any. */
export const fits = ({ style }: SourceItem, list: ListStyleName, context: DocumentContext): boolean =>
  style === undefined || isSame(style, list, context);

/** An item's marker in a list of a style. */
export function printedMarker(
  { style, marker }: SourceItem,
  list: ListStyleName,
  { anyDigits }: DocumentContext,
): string {
  if (!anyDigits || style === undefined) return marker;
  return list === 'thai-digits' ? toThaiDigits(marker) : toArabicDigits(marker);
}

/** Styles that differ in their digits alone. */
const DOTTED: readonly ListStyleName[] = ['decimal-dot', 'thai-digits'];

const isSame = (counted: ListStyleName, style: ListStyleName, { anyDigits }: DocumentContext): boolean =>
  counted === style || (anyDigits && DOTTED.includes(counted) && DOTTED.includes(style));
