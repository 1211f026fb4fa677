import { textsOf, type Block } from '../../../report/index.js';
import type { Finding } from '../finding.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

const isPicture = ({ type }: Block): boolean => type === 'figure' || type === 'figures';

/** A level whose result says nothing. */
export const emptyLevels: Rule = (report) =>
  levelsOf(report)
    .filter(({ level }) => !level.result.some(isPicture) && textsOf(level.result).length === 0)
    .map(({ path, name }): Finding => ({
      code: 'level-without-result',
      severity: 'warning',
      path: [...path, 'result'],
      message: { th: `${name}: ยังไม่มีผลการดำเนินงาน`, en: `${name}: there is no result yet` },
    }));
