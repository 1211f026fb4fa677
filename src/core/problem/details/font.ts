import type { Plain } from './plain.js';

/** Why a font file cannot carry a report. */
export type FontProblemDetail =
  | Plain<'no-regular-font' | 'not-truetype' | 'embedding-forbidden' | 'subsetting-forbidden'>
  /** Two files for one face; `other` is the first. */
  | {
      readonly code: 'same-face';
      readonly face: 'regular' | 'bold' | 'italic' | 'boldItalic';
      readonly other: string;
    }
  | { readonly code: 'font-unreadable'; readonly reason: string }
  | { readonly code: 'missing-characters'; readonly characters: readonly string[] }
  | { readonly code: 'marks-take-room'; readonly clusters: readonly string[] }
  | { readonly code: 'marks-off-base'; readonly clusters: readonly string[] }
  | { readonly code: 'marks-touch'; readonly clusters: readonly string[] }
  | { readonly code: 'text-layer'; readonly texts: readonly string[] };
