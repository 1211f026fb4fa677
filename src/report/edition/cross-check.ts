import { entriesAt, itemPlaceIssues, repeats, type LocatedValue } from '../cross-check.js';
import { valueAt, type LocatedDetail } from '../zod-issue.js';

/** Categories and items that occur twice, that are not in the standard, or that are in the wrong category. */
export function crossCheckEdition(edition: unknown): readonly LocatedDetail[] {
  const categories = entriesAt(edition, ['categories']);
  const items = categories.flatMap(({ path }) => entriesAt(edition, [...path, 'items']));
  const values = (places: readonly LocatedValue[], key: string): readonly LocatedValue[] =>
    places.map(({ path }) => ({ path: [...path, key], value: valueAt(edition, [...path, key]) }));
  return [
    ...repeats(values(categories, 'number'), (category, first) =>
      typeof category === 'number' ? { code: 'duplicate-category', category, first } : undefined,
    ),
    ...items.flatMap((place) => itemPlaceIssues(edition, place)),
    ...repeats(values(items, 'code'), (item, first) =>
      typeof item === 'string' ? { code: 'duplicate-item', item, first } : undefined,
    ),
  ];
}
