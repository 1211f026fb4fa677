import { asWarning, type Finding } from '../../../core/index.js';
import type { Rule } from '../rule.js';

/** A trend shows from three years on. */
const MIN_YEARS = 3;

/** Indicators of category 7 without a target, with a target of zero, or with too few years for a trend. */
export const indicators: Rule = ({ results }) =>
  (results?.items ?? []).flatMap((item, i) =>
    item.indicators.flatMap(({ name, target, years }, n): Finding[] => {
      const path = ['results', 'items', i, 'indicators', n];
      const known = years.filter(({ value }) => value !== null).length;
      const named = { item: item.code, indicator: name };
      return [
        ...(target === undefined
          ? [asWarning({ code: 'indicator-without-target', ...named }, { path })]
          : []),
        ...(target === 0
          ? [asWarning({ code: 'indicator-target-zero', ...named }, { path: [...path, 'target'] })]
          : []),
        ...(known < MIN_YEARS
          ? [asWarning({ code: 'indicator-years', ...named, years: known, minimum: MIN_YEARS }, { path })]
          : []),
      ];
    }),
  );
