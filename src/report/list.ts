import type { Block, ListBlock } from './content.js';
import { markerNumber, markerText, type ListStyleName, type Inline } from '../markdown/index.js';

interface GivenList {
  readonly type: 'list';
  readonly style: ListStyleName;
  readonly start?: number | undefined;
  readonly items: readonly {
    readonly marker?: string | undefined;
    readonly text: readonly Inline[];
    readonly children: readonly Block[];
  }[];
}

/**
 * Gives every item its marker: one that is written stays as written, the others count on from the item before,
 * or from `start`.
 */
export function normalizeList({ style, start = 1, items }: GivenList): ListBlock {
  let next = start;
  return {
    type: 'list',
    style,
    items: items.map(({ marker: written, text, children }) => {
      const marker = written ?? markerText(style, next);
      next = (markerNumber(style, marker) ?? next) + 1;
      return { marker, text, children };
    }),
  };
}
