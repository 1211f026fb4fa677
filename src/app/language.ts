import type { Words } from '../core/index.js';

export type { Words };

/** Language of what the command and the preview say. */
export type Language = keyof Words;

export const say = (words: Words, language: Language): string => words[language];
