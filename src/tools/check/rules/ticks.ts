import { asWarning, type Finding } from '../../../core/index.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

/** Levels some of whose guidelines say whether they are met, and others do not. */
export const ticks: Rule = (report) =>
  levelsOf(report).flatMap(({ level, path, name }) => {
    if (!level.guidelines.some(({ met }) => met !== undefined)) return [];
    return level.guidelines.flatMap(({ met }, index): Finding[] =>
      met !== undefined
        ? []
        : [
            asWarning(
              { code: 'met-missing', level: name, guideline: index + 1 },
              { path: [...path, 'guidelines', index] },
            ),
          ],
    );
  });
