import { CATEGORY_TITLES, itemCodes, itemTitle } from '../../report/index.js';

/** What the page knows of the standard: the categories that a report may have, with their items. */
export interface Facts {
  readonly categories: readonly {
    readonly number: number;
    readonly title: string;
    readonly items: readonly { readonly code: string; readonly title: string }[];
  }[];
}

export const facts = (): Facts => ({
  categories: [0, 1, 2, 3, 4, 5, 6].map((number) => ({
    number,
    title: CATEGORY_TITLES[number] ?? '',
    items: itemCodes(number).map((code) => ({ code, title: itemTitle(code) ?? '' })),
  })),
});
