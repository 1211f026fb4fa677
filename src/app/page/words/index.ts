import type { Language } from '../../language.js';
import { EN } from './en.js';
import { TH, type PageWords } from './th.js';

export type { PageWords };

/** The words of the page in each language. Those of problems come from the library. */
export const WORDS: Readonly<Record<Language, PageWords>> = { th: TH, en: EN };
