import { thaiLetter, thaiLetterNumber } from '../thai/index.js';

/** How the items of a list are marked: "1)", "1.", "-", "•", "ก.", "๑.". */
export const LIST_STYLES = [
  'decimal-paren',
  'decimal-dot',
  'dash',
  'bullet',
  'thai-letters',
  'thai-digits',
] as const;
export type ListStyleName = (typeof LIST_STYLES)[number];

const toThai = (n: number): string =>
  String(n).replace(/\d/gu, (d) => String.fromCharCode(0x0e50 + Number(d)));
const fromThai = (digits: string): number =>
  Number(digits.replace(/[๐-๙]/gu, (d) => String(d.charCodeAt(0) - 0x0e50)));

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
      return `${toThai(n)}.`;
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
        ? fromThai(body)
        : undefined;
  return n !== undefined && n >= 1 && !isUnnumbered(style) && markerText(style, n) === marker ? n : undefined;
}

export const isUnnumbered = (style: ListStyleName): boolean => style === 'dash' || style === 'bullet';
