import { textsOf, type Block } from '../../../report/index.js';
import { asWarning, type Finding } from '../../../core/index.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

const isPicture = ({ type }: Block): boolean => type === 'figure' || type === 'figures';

/** A level whose result says nothing. */
export const emptyLevels: Rule = (report) =>
  levelsOf(report)
    .filter(({ level }) => !level.result.some(isPicture) && textsOf(level.result).length === 0)
    .map(({ path, name }): Finding =>
      asWarning({ code: 'level-without-result', level: name }, { path: [...path, 'result'] }),
    );
