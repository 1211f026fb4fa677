import type { ExtraFinding } from './extra.js';
import type { PictureDetail } from './issue.js';
import type { Plain } from './plain.js';
import type { SourceNoteDetail } from './source-note.js';

/** `level` is how a person names it, 1.1 Basic; texts are the beginnings of longer ones. */
type OfLevel<Code extends string, More = unknown> = {
  readonly code: Code;
  readonly level: string;
} & Readonly<More>;

type OfIndicator<Code extends string, More = unknown> = {
  readonly code: Code;
  readonly item: string;
  readonly indicator: string;
} & Readonly<More>;

/** What is missing in a valid report, or should not be in it. */
export type FindingDetail =
  | SourceNoteDetail
  | ExtraFinding
  | PictureDetail
  /** A file of an extraction whose other text nobody has taken over or deleted yet. */
  | Plain<'conflict-open'>
  | Plain<'agency-missing'>
  | { readonly code: 'printed-as-typed'; readonly sign: string }
  | { readonly code: 'not-drawn'; readonly characters: readonly string[] }
  | OfLevel<'level-without-result'>
  | OfLevel<'guideline-not-mentioned', { guideline: string }>
  | OfLevel<'met-missing', { guideline: number }>
  | OfLevel<'level-out-of-order', { below: string }>
  | OfLevel<'heading-without-text', { heading: string }>
  | OfLevel<'lines-wrapped', { lines: number }>
  | OfLevel<'evidence-twice', { evidence: string }>
  | OfLevel<'evidence-without-place', { evidence: string }>
  | OfLevel<'evidence-file-missing', { file: string }>
  | OfLevel<'evidence-secret', { evidence: string }>
  | { readonly code: 'evidence-unknown'; readonly id: string }
  | { readonly code: 'profile-answer-missing'; readonly question: string }
  | { readonly code: 'reference-broken'; readonly target: string }
  /** Most digits of the number are hidden. */
  | { readonly code: 'citizen-id'; readonly number: string }
  | { readonly code: 'phone-number'; readonly number: string }
  | OfIndicator<'indicator-without-target'>
  | OfIndicator<'indicator-target-zero'>
  | OfIndicator<'indicator-years', { years: number; minimum: number }>
  | {
      readonly code: 'score-contradicts-ticks';
      readonly item: string;
      readonly given: number;
      readonly computed: number;
      readonly from: 'ticks' | 'indicators';
    };
