import { BUDDHIST_ERA_OFFSET, toArabicDigits } from '../thai/index.js';

/** Why a cell is refused. */
export interface CellRefusal {
  readonly reason: 'year' | 'era' | 'number';
  /** What was meant, where it is known. */
  readonly suggestion?: string;
}

const [FIRST, LAST] = [2500, 2700];

/** A year of the Buddhist era, in digits of either kind; an empty cell has none. */
export function readYear(
  text: string,
): { readonly year: number | undefined } | { readonly problem: CellRefusal } {
  const plain = toArabicDigits(text)
    .replace(/^(?:พ\.?ศ\.?|ปี)\s*/u, '')
    .trim();
  if (/^[-–—]?$/u.test(plain)) return { year: undefined };
  const year = /^\d{4}$/u.test(plain) ? Number(plain) : Number.NaN;
  if (year >= FIRST && year <= LAST) return { year };
  const buddhist = year + BUDDHIST_ERA_OFFSET;
  if (buddhist >= FIRST && buddhist <= LAST)
    return { problem: { reason: 'era', suggestion: String(buddhist) } };
  return { problem: { reason: 'year' } };
}

/** A figure as people write it; null for a dash, undefined for an empty cell. */
export function readFigure(
  text: string,
): { readonly value: number | null | undefined } | { readonly problem: CellRefusal } {
  const plain = toArabicDigits(text)
    .replace(/,(?=\d{3}(?!\d))/gu, '')
    .trim()
    .replace(/^ร้อยละ|%$/gu, '')
    .trim()
    .replace(/^[−–](?=\d)/u, '-');
  if (plain === '') return { value: undefined };
  if (/^[-–—]$/u.test(plain)) return { value: null };
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? { value: Number(plain) } : { problem: { reason: 'number' } };
}
