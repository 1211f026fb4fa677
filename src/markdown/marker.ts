import { thaiLetter, thaiLetterNumber, toArabicDigits, toThaiDigits } from '../thai/index.js';

/** How the items of a list are marked: "1)", "1.", "-", "•", "ก.", "๑.". */
export const LIST_STYLES = [
  'decimal-paren',
  'decimal-dot',
  'dash',
  'bullet',
  'thai-letters',
  'thai-digits',
] as const;
/** The name of a list style. */
export type ListStyleName = (typeof LIST_STYLES)[number];

/** The marker that a list of a style gives its n-th item; `n` counts from 1 and is not used by dashes and bullets. */
export function markerText(style: ListStyleName, n: number): string {
  switch (style) {
    case 'decimal-paren':
      return `${n})`;
    case 'decimal-dot':
      return `${n}.`;
    case 'thai-letters':
      return `${thaiLetter(n)}.`;
    case 'thai-digits':
      return `${toThaiDigits(String(n))}.`;
    case 'dash':
      return '-';
    case 'bullet':
      return '•';
  }
}

/** The number that a marker stands for in a list of a style; undefined where the style would not write it so. */
export function markerNumber(style: ListStyleName, marker: string): number | undefined {
  const body = marker.replace(/[).]$/u, '');
  const n =
    style === 'thai-letters'
      ? thaiLetterNumber(body)
      : /^[\d๐-๙]{1,6}$/u.test(body)
        ? Number(toArabicDigits(body))
        : undefined;
  return n !== undefined && n >= 1 && !isUnnumbered(style) && markerText(style, n) === marker ? n : undefined;
}

export const isUnnumbered = (style: ListStyleName): boolean => style === 'dash' || style === 'bullet';

/** The style that a marker written by hand looks like. */
export function guessStyle(marker: string): ListStyleName {
  if (/^[-–—―−‐‑☐☑☒]$/u.test(marker)) return 'dash';
  if (/^[^\p{L}\p{N}()]+$/u.test(marker)) return 'bullet';
  if (/^[ก-ฮ]+\.$/u.test(marker)) return 'thai-letters';
  if (/^[๐-๙]+\.$/u.test(marker)) return 'thai-digits';
  return marker.endsWith(')') ? 'decimal-paren' : 'decimal-dot';
}
