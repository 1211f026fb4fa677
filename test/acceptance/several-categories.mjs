// A report of all six categories out of one of fewer: its items' levels are used for every item of the standard in turn.
import { ITEM_TITLES, parseReport } from '../../dist/bundle/index.js';

export function severalCategories(report) {
  const levels = report.categories.flatMap(({ items }) => items.map((item) => item.levels));
  const codes = Object.keys(ITEM_TITLES).filter((code) => Number(code[0]) <= 6);
  const numbers = [...new Set(codes.map((code) => Number(code[0])))];
  const items = codes.map((code, index) => ({ code, levels: levels[index % levels.length] }));
  const { agency, fiscalYear, roundMonths } = report;
  const parsed = parseReport({
    agency,
    fiscalYear,
    roundMonths,
    categories: numbers.map((number) => ({
      number,
      items: items.filter(({ code }) => Number(code[0]) === number),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return parsed.report;
}
