import { CATEGORY_TITLES } from '../../report/index.js';

/** What the page knows of the standard: the categories that a new report may have. */
export interface Facts {
  readonly categories: readonly { readonly number: number; readonly title: string }[];
}

export const facts = (): Facts => ({
  categories: [0, 1, 2, 3, 4, 5, 6].map((number) => ({ number, title: CATEGORY_TITLES[number] ?? '' })),
});
