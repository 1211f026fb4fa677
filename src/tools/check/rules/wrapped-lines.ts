import { findWraps } from '../../../markdown/index.js';
import { asWarning, type Finding } from '../../../core/index.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../../../report/index.js';

/** One line break at a page's edge may be meant; more in one paragraph are not. */
const MIN_LINES = 2;

/** Results whose line breaks are those of a page that they were copied out of: one finding a level, at the first place. */
export const wrappedLines: Rule = (report) =>
  levelsOf(report).flatMap(({ level, path, name }): Finding[] => {
    const found = textsOf(level.result)
      .map((text) => ({ path: text.path, count: countWraps(text.text) }))
      .filter(({ count }) => count >= MIN_LINES);
    const [first] = found;
    if (!first) return [];
    const lines = found.reduce((sum, { count }) => sum + count, 0);
    return [
      asWarning({ code: 'lines-wrapped', level: name, lines }, { path: [...path, 'result', ...first.path] }),
    ];
  });

const countWraps = (text: string): number =>
  text.includes('\n') ? findWraps(text.split('\n')).filter(Boolean).length : 0;
