import type { LevelName } from '../core/index.js';
import type { Level } from './level.js';
import type { Report } from './report.js';
import type { Results } from './results.js';

/** An item of category 7. */
export type ResultItem = Results['items'][number];

/** The level of an item of categories 1 to 6. */
export const levelOf = (
  { categories }: Pick<Report, 'categories'>,
  code: string,
  level: LevelName,
): Level | undefined =>
  categories
    .flatMap(({ items }) => items)
    .find((item) => item.code === code)
    ?.levels.find((each) => each.level === level);

/** The item of category 7 with a code. */
export const resultItemOf = ({ results }: Pick<Report, 'results'>, code: string): ResultItem | undefined =>
  results?.items.find((each) => each.code === code);
