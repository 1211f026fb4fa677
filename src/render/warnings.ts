import { formatPath, type Warning } from '../core/index.js';
import type { Report } from '../report/index.js';

/** One warning for every part of a report that its documents leave out; scores stand on a page of their own. */
export function unprintedParts(report: Report, hasSummary: boolean): readonly Warning[] {
  const parts = report.scores && !hasSummary ? ['scores'] : [];
  return parts.map((part) => ({
    code: 'not-printed',
    message: { th: `ส่วน ${part} ยังไม่ถูกพิมพ์ในเอกสาร`, en: `“${part}” is not printed in the documents yet` },
  }));
}

/** What an indicator cannot show: a trend of fewer than two years, a share of a target of zero. */
export const indicatorWarnings = ({ results }: Report): readonly Warning[] =>
  (results?.items ?? []).flatMap(({ indicators }, item) =>
    indicators.flatMap(({ years, target, achieved, score }, index): readonly Warning[] => {
      const path = ['results', 'items', item, 'indicators', index];
      const place = formatPath(path);
      const figures = years.filter(({ value }) => value !== null).length;
      const trend: Warning = {
        code: 'no-trend',
        path: [...path, 'years'],
        message: {
          th: `${place}: มีข้อมูล ${figures} ปี แผนภูมิแนวโน้มต้องมีอย่างน้อยสองปี ในเอกสารมีข้อความแทน`,
          en: `${place}: figures of ${figures} years; a trend chart needs two, a line stands in its place`,
        },
      };
      const zero: Warning = {
        code: 'zero-target',
        path: [...path, 'target'],
        message: {
          th: `${place}: เป้าหมายเป็น 0 จึงคิดร้อยละที่บรรลุไม่ได้ ให้ระบุ achieved หรือ score`,
          en: `${place}: no per cent of a target of 0 can be worked out; give “achieved” or “score”`,
        },
      };
      const hasShare = achieved !== undefined || score !== undefined;
      return [...(figures < 2 ? [trend] : []), ...(target === 0 && !hasShare ? [zero] : [])];
    }),
  );
