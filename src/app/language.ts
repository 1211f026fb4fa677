import { visible } from '../core/index.js';

/** Language of what the command says. */
export type Language = 'th' | 'en';

export interface Words {
  readonly th: string;
  readonly en: string;
}

/** What the command says in a language; control characters of names are shown as such. */
export const say = (words: Words, language: Language): string => visible(words[language]);
