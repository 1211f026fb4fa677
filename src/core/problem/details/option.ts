import type { Plain } from './plain.js';

/** What an option, or an argument, has to be. */
export type OptionKind =
  | 'text'
  | 'file-path'
  | 'boolean'
  | 'positive-number'
  | 'whole-number'
  | 'category-number'
  | 'starter-category'
  | 'buddhist-year'
  | 'number'
  | 'date'
  | 'bytes'
  | 'file-or-bytes'
  | 'file-input'
  | 'function'
  | 'object'
  | 'list'
  | 'signal'
  | 'functions-by-name'
  | 'font-family'
  | 'edition'
  | 'findings'
  | 'edition-or-file'
  | 'writer'
  | 'written-file'
  | 'filled-file'
  | 'phrase'
  | 'report-part'
  | 'report-input'
  | 'report-inputs'
  | 'assets';

/** An option that cannot be used as it is given. */
export type OptionProblem =
  | Plain<'no-category'>
  /** `taken` are names that a format cannot have. */
  | { readonly code: 'bad-output-format'; readonly found: string; readonly taken: readonly string[] }
  | { readonly code: 'unknown-output-format'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'no-output-format'; readonly known: readonly string[] }
  | {
      readonly code: 'absent-category';
      /** Numbers of categories and codes of items. */
      readonly absent: readonly (number | string)[];
      readonly present: readonly number[];
    }
  | { readonly code: 'bad-date'; readonly found: string; readonly suggestion?: string }
  /** `option` is where it is, such as `pdf.standard`. */
  | {
      readonly code: 'unknown-option';
      readonly option: string;
      readonly known: readonly string[];
      readonly suggestion?: string;
    }
  /** `expected` is a kind, or the values that are allowed; `found` is the value, or its class. */
  | {
      readonly code: 'bad-option';
      readonly option: string;
      readonly expected: OptionKind | readonly string[];
      readonly found: string;
      readonly suggestion?: string;
    }
  | { readonly code: 'too-many-values'; readonly option: string; readonly maximum: number }
  /** Reading it threw an error. */
  | { readonly code: 'unreadable-option'; readonly option: string; readonly reason: string }
  | { readonly code: 'bad-options'; readonly count: number }
  /** A helper of a name that templates cannot write, or that is taken. */
  | { readonly code: 'helper-name'; readonly name: string }
  | { readonly code: 'other-font'; readonly theme: string; readonly given: string }
  | { readonly code: 'no-report-files'; readonly searched: readonly string[] }
  | { readonly code: 'port-in-use'; readonly port: number };
