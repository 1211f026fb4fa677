import { asWarning, type NotRead, type Warning } from '../../core/index.js';

/** Where text is that a report has no place for, or why a picture is left out. */
export type UnreadPlace = NotRead['where'];

/** Collects what Word shows and a report cannot hold, so that nothing is left out without a word. */
export interface Unread {
  readonly add: (place: UnreadPlace, text: string) => void;
  readonly warnings: readonly (Warning & NotRead)[];
  /** The whole texts of the same, pictures aside. */
  readonly texts: readonly string[];
}

export function createUnread(): Unread {
  const warnings: (Warning & NotRead)[] = [];
  const texts: string[] = [];
  return {
    warnings,
    texts,
    add(where, found) {
      const text = found.replace(/\s+/gu, ' ').trim();
      if (text === '') return;
      if (!isPicture(where) && where !== 'no-description') texts.push(text);
      warnings.push(asWarning({ code: 'not-read', where, text }));
    },
  };
}

const isPicture = (where: UnreadPlace): boolean => where.endsWith('-picture');
