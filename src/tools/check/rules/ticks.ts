import type { Finding } from '../finding.js';
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
            {
              code: 'met-missing',
              severity: 'warning',
              path: [...path, 'guidelines', index],
              message: {
                th: `${name}: แนวทางข้อที่ ${index + 1} ไม่ระบุว่าทำได้หรือไม่ (met) แต่ข้ออื่นระบุ`,
                en: `${name}: guideline ${index + 1} does not say whether it is met, others do`,
              },
            },
          ],
    );
  });
