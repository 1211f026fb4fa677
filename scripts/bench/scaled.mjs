const repeated = (list, times) => Array.from({ length: times }, () => list).flat();

/** A parsed report whose three columns hold their content `times` times over; item codes stay unique. */
export const scaled = (report, times) => ({
  ...report,
  categories: report.categories.map((category) => ({
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => ({
        ...level,
        criteria: repeated(level.criteria, times),
        guidelines: repeated(level.guidelines, times),
        result: repeated(level.result, times),
      })),
    })),
  })),
});
