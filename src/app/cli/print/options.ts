import type { Language } from '../../language.js';

/** How results are printed. */
export interface PrintOptions {
  readonly lang: Language;
  readonly json?: boolean;
}
