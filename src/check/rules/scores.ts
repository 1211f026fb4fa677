import { itemScore } from '../../score/item.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';

/** Given scores that differ from what the ticks of the item come to. */
export const scores: Rule = (report) =>
  report.categories.flatMap(({ items }) =>
    items.flatMap((item): Finding[] => {
      const given = report.scores?.[item.code];
      const computed = itemScore(item.levels);
      if (given === undefined || computed === undefined || Math.abs(given - computed) < 0.5) return [];
      const figure = Math.round(computed * 100) / 100;
      return [
        {
          code: 'score-contradicts-ticks',
          severity: 'warning',
          path: ['scores', item.code],
          message: {
            th: `${item.code}: คะแนนที่ให้ ${given} ไม่ตรงกับที่คำนวณจากแนวทางที่ทำได้ ${figure}`,
            en: `${item.code}: the given score ${given} is not the ${figure} that the guidelines met come to`,
          },
        },
      ];
    }),
  );
