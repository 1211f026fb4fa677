import { visible, type Words } from '../core/index.js';

export type { Words };

/** Language of what the command and the preview say. */
export type Language = keyof Words;

/** What the command says in a language; control characters of names are shown as such. */
export const say = (words: Words, language: Language): string => visible(words[language]);
