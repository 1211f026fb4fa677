import { scoresOf } from '../../../report/score/index.js';
import { asWarning, type Finding } from '../../../core/index.js';
import type { Rule } from '../rule.js';

/** Points by which a given score may differ from the computed one: it may have been rounded. */
const ROUNDING = 0.5;

/** Given scores that differ from what the ticks, or the figures of category 7, come to. */
export const scores: Rule = (report, { scale }) =>
  scoresOf(report, scale).categories.flatMap(({ number, items }) =>
    items.flatMap(({ code, computed }): Finding[] => {
      const given = report.scores?.[code];
      if (given === undefined || computed === undefined || Math.abs(given - computed) < ROUNDING) return [];
      const shown = Math.round(computed * 100) / 100;
      const from = number === 7 ? 'indicators' : 'ticks';
      return [
        asWarning(
          { code: 'score-contradicts-ticks', item: code, given, computed: shown, from },
          { path: ['scores', code] },
        ),
      ];
    }),
  );
