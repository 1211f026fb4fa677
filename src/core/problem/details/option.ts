import type { Plain } from './plain.js';

/** An option that cannot be used as it is given. */
export type OptionProblem =
  | Plain<'no-category'>
  /** `taken` are names that a format cannot have. */
  | { readonly code: 'bad-output-format'; readonly found: string; readonly taken: readonly string[] }
  | { readonly code: 'unknown-output-format'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'no-output-format'; readonly known: readonly string[] }
  | {
      readonly code: 'absent-category';
      readonly absent: readonly number[];
      readonly present: readonly number[];
    }
  | { readonly code: 'bad-date'; readonly found: string; readonly suggestion?: string }
  | {
      readonly code: 'bad-limit';
      readonly limit: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'other-font'; readonly theme: string; readonly given: string }
  | { readonly code: 'no-report-files'; readonly searched: readonly string[] }
  | { readonly code: 'port-in-use'; readonly port: number };
