import type { LevelName } from '../../core/index.js';
import { compactValue, type Category, type Level, type Report, type ResultItem } from '../../report/index.js';
import { dataHash } from '../../tools/provenance/index.js';

/** What people fill in of a report, or of a form. */
export interface FilledParts {
  readonly categories: readonly Pick<Category, 'number' | 'items'>[];
  readonly results?: { readonly items: readonly ResultItem[] } | undefined;
}

/** The name of a part that is filled in: `1.1/basic`, `7.1`. */
export const partKey = (code: string, level?: LevelName): string => (level ? `${code}/${level}` : code);

/** A hash of what is filled in of each part; a guideline without a tick is one with an empty box. */
export const filledFields = ({ categories, results }: FilledParts | Report): ReadonlyMap<string, string> =>
  new Map([
    ...categories.flatMap(({ items }) =>
      items.flatMap(({ code, levels }) =>
        levels.map((level) => [partKey(code, level.level), dataHash(filledOfLevel(level))] as const),
      ),
    ),
    ...(results?.items ?? []).map((item) => [partKey(item.code), dataHash(filledOfItem(item))] as const),
  ]);

/** What people fill in of a level. */
export const filledOfLevel = ({ result, guidelines, evidence }: Level): object => ({
  result: compactValue(result),
  ticks: guidelines.flatMap(({ met }, at) => (met === true ? [at] : [])),
  evidence: compactValue(evidence ?? []),
});

/** What people fill in of an item of category 7. */
export const filledOfItem = ({ description, indicators }: ResultItem): object => ({
  description: compactValue(description ?? []),
  indicators: indicators.map(({ owner: _, achieved: __, score: ___, ...each }) => compactValue(each)),
});
