import type { LevelName } from '../../core/index.js';
import type { Owner, Report } from '../../report/index.js';

/** A report with the owner of an item, or of a level of it. */
export const withOwner = (
  report: Report,
  code: string,
  level: LevelName | undefined,
  owner: Owner,
): Report => ({
  ...report,
  categories: report.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => {
      if (item.code !== code) return item;
      if (level === undefined) return { ...item, owner };
      return {
        ...item,
        levels: item.levels.map((each) => (each.level === level ? { ...each, owner } : each)),
      };
    }),
  })),
  ...(report.results && {
    results: {
      ...report.results,
      items: report.results.items.map((item) => (item.code === code ? { ...item, owner } : item)),
    },
  }),
});
