import type { Edition, EditionCategory, EditionItem, EditionProfile } from './schema.js';

type EditionGroup = EditionProfile['sections'][number]['groups'][number];
type EditionResults = Extract<Edition['categories'][number], { number: 7 }>;

/** Category 0 of an edition. */
export const profileOf = ({ categories }: Edition): EditionProfile | undefined =>
  categories.find((category): category is EditionProfile => category.number === 0);

/** A category 1 to 6 of an edition. */
export const categoryOf = ({ categories }: Edition, number: number): EditionCategory | undefined =>
  categories.find(
    (category): category is EditionCategory =>
      category.number === number && category.number !== 0 && category.number !== 7,
  );

/** An item of the categories 1 to 6. */
export const itemOf = (edition: Edition, code: string): EditionItem | undefined =>
  categoryOf(edition, Number(code.split('.')[0]))?.items.find((item) => item.code === code);

/** An item of category 7. */
export const resultItemOf = (
  { categories }: Edition,
  code: string,
): EditionResults['items'][number] | undefined =>
  categories
    .find((category): category is EditionResults => category.number === 7)
    ?.items.find((item) => item.code === code);

export const topicOf = (
  group: EditionGroup | undefined,
  number: number,
): EditionGroup['topics'][number] | undefined => group?.topics.find((topic) => topic.number === number);
