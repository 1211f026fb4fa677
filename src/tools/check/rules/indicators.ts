import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';

/** A trend shows from three years on. */
const MIN_YEARS = 3;

/** Indicators of category 7 without a target, with a target of zero, or with too few years for a trend. */
export const indicators: Rule = ({ results }) =>
  (results?.items ?? []).flatMap((item, i) =>
    item.indicators.flatMap(({ name, target, years }, n): Finding[] => {
      const path = ['results', 'items', i, 'indicators', n];
      const known = years.filter(({ value }) => value !== null).length;
      return [
        ...(target === undefined
          ? [
              {
                code: 'indicator-without-target',
                severity: 'warning',
                path,
                message: {
                  th: `${item.code} ${name}: ไม่มีค่าเป้าหมาย`,
                  en: `${item.code} ${name} has no target`,
                },
              } as const,
            ]
          : []),
        ...(target === 0
          ? [
              {
                code: 'indicator-target-zero',
                severity: 'warning',
                path: [...path, 'target'],
                message: {
                  th: `${item.code} ${name}: ค่าเป้าหมายเป็น 0 จึงคำนวณร้อยละของความสำเร็จและคะแนนไม่ได้`,
                  en: `${item.code} ${name} has a target of zero, of which no per cent or score can be computed`,
                },
              } as const,
            ]
          : []),
        ...(known < MIN_YEARS
          ? [
              {
                code: 'indicator-years',
                severity: 'warning',
                path,
                message: {
                  th: `${item.code} ${name}: มีผล ${known} ปี ต้องมีอย่างน้อย ${MIN_YEARS} ปีจึงเห็นแนวโน้ม`,
                  en: `${item.code} ${name} has figures of ${known} ${known === 1 ? 'year' : 'years'}; a trend needs ${MIN_YEARS}`,
                },
              } as const,
            ]
          : []),
      ];
    }),
  );
