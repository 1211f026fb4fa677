/** What the value of an option of the command may be. */
export type ExpectedValue =
  | { readonly kind: 'one-of' | 'list-of'; readonly values: readonly string[] }
  | { readonly kind: 'number' | 'list-of-numbers'; readonly minimum: number; readonly maximum: number }
  /** Names with numbers, such as `pages=500`. */
  | { readonly kind: 'named-numbers'; readonly names: readonly string[] }
  /** Categories by number and items by code, or any texts that are not empty. */
  | { readonly kind: 'list-of-parts' | 'list-of-texts' }
  | { readonly kind: 'buddhist-year' };

/** What can be wrong with a call of the command. Options and arguments are written as in its help. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly command: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-command-option'; readonly option: string; readonly known: readonly string[] }
  | { readonly code: 'argument-missing'; readonly argument: string }
  | { readonly code: 'option-missing'; readonly option: string }
  | { readonly code: 'option-value-missing'; readonly option: string }
  | { readonly code: 'too-many-arguments'; readonly found: number; readonly maximum: number }
  | {
      readonly code: 'bad-option-value';
      readonly option: string;
      readonly found: string;
      readonly expected: ExpectedValue;
    };
