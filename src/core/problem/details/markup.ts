import type { Plain } from './plain.js';

/** What can be wrong with markup that a template gives. */
export type MarkupIssue =
  | Plain<'empty-table' | 'no-section' | 'page-break-inside'>
  | { readonly code: 'not-well-formed'; readonly reason: string }
  | {
      readonly code: 'unknown-element';
      readonly element: string;
      readonly parent: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'unknown-attribute'; readonly element: string; readonly attribute: string }
  | { readonly code: 'missing-attribute'; readonly element: string; readonly attribute: string }
  | {
      readonly code: 'bad-attribute';
      readonly element: string;
      readonly attribute: string;
      readonly value: string;
      readonly expected: string;
    }
  | {
      readonly code: 'unknown-style';
      readonly element: string;
      readonly style: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'stray-text'; readonly element: string; readonly text: string }
  | { readonly code: 'column-count'; readonly row: number; readonly found: number; readonly expected: number }
  | { readonly code: 'cell-over-cell'; readonly row: number }
  | { readonly code: 'heading-order'; readonly level: number; readonly after: number }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'unsafe-href'; readonly target: string };
