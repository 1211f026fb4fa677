import { asWarning, type Finding } from '../../../core/index.js';
import { textsOf } from '../../../report/index.js';
import type { Rule } from '../rule.js';

/** Characters that the PDF would show as an empty box. */
export const undrawn: Rule = (report, { undrawn }) =>
  undrawn.size === 0
    ? []
    : textsOf(report).flatMap(({ text, path }): readonly Finding[] => {
        const characters = [...new Set(text)].filter((character) => undrawn.has(character));
        return characters.length === 0 ? [] : [asWarning({ code: 'not-drawn', characters }, { path })];
      });
