/** ํ and า, with the tone mark on either side: text out of PDF files and NFKC have ำ so. */
const DECOMPOSED = /([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/** A text with ำ for ํา, and the offsets in it after which the original is one code unit longer each. */
export interface Composed {
  readonly composed: string;
  readonly shifts: readonly number[];
}

/** Composes ำ, as dictionaries have it, and remembers where. */
export function composeSaraAm(text: string): Composed {
  if (!text.includes('\u0e4d')) return { composed: text, shifts: [] };
  const shifts: number[] = [];
  const composed = text.replace(DECOMPOSED, (found: string, before: string, after: string, index: number) => {
    shifts.push(index - shifts.length + found.length - 1);
    return `${before}${after}\u0e33`;
  });
  return { composed, shifts };
}

/** The offset in the original of an offset in the composed text. */
export const shiftBack = (offset: number, shifts: readonly number[]): number =>
  offset + shifts.filter((shift) => shift <= offset).length;
