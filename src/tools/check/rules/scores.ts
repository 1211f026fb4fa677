import { reportScores } from '../../../report/score/index.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';

/** Points by which a given score may differ from the computed one: it may have been rounded. */
const ROUNDING = 0.5;

/** Given scores that differ from what the ticks, or the figures of category 7, come to. */
export const scores: Rule = (report, { scale }) =>
  reportScores(report, scale).categories.flatMap(({ number, items }) =>
    items.flatMap(({ code, computed }): Finding[] => {
      const given = report.scores?.[code];
      if (given === undefined || computed === undefined || Math.abs(given - computed) < ROUNDING) return [];
      const figure = Math.round(computed * 100) / 100;
      const from =
        number === 7
          ? { th: 'ผลของตัวชี้วัด', en: 'the figures of its indicators' }
          : { th: 'แนวทางที่ทำได้', en: 'the guidelines met' };
      return [
        {
          code: 'score-contradicts-ticks',
          severity: 'warning',
          path: ['scores', code],
          message: {
            th: `${code}: คะแนนที่ให้ ${given} ไม่ตรงกับที่คำนวณจาก${from.th} ${figure}`,
            en: `${code}: the given score ${given} is not the ${figure} that ${from.en} come to`,
          },
        },
      ];
    }),
  );
