/** Language of what the command says. */
export type Language = 'th' | 'en';

export interface Words {
  readonly th: string;
  readonly en: string;
}

export const say = (words: Words, language: Language): string => words[language];
