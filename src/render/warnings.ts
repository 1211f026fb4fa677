import { asWarning, type Warning } from '../core/index.js';
import { placeName, type Report } from '../report/index.js';

/** One warning for every part of a report that its documents leave out; scores stand on a page of their own. */
export function unprintedParts(report: Report, hasSummary: boolean): readonly Warning[] {
  const parts = report.scores && !hasSummary ? ['scores'] : [];
  return parts.map((part) => asWarning({ code: 'not-printed', part }));
}

/**
 * What an indicator cannot show: a trend of fewer than two years, a share of a target of zero. `printed` is the part of the report
 * that is printed.
 */
export function indicatorWarnings(report: Report, printed: Report): readonly Warning[] {
  const codes = new Set(printed.results?.items.map(({ code }) => code));
  return (report.results?.items ?? []).flatMap(({ code, indicators }, item) =>
    (codes.has(code) ? indicators : []).flatMap((indicator, index): readonly Warning[] => {
      const path = ['results', 'items', item, 'indicators', index];
      const name = placeName(report, path);
      const { target, achieved, score } = indicator;
      const years = indicator.years.filter(({ value }) => value !== null).length;
      const hasShare = achieved !== undefined || score !== undefined;
      return [
        ...(years < 2
          ? [asWarning({ code: 'no-trend', years }, { path: [...path, 'years'], placeName: name })]
          : []),
        ...(target === 0 && !hasShare
          ? [asWarning({ code: 'zero-target' }, { path: [...path, 'target'], placeName: name })]
          : []),
      ];
    }),
  );
}
