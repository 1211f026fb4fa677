import type { ImportWarningDetail, PageRange } from '../../core/index.js';
import { paragraphsIn, type Reading, type SourceBlock } from '../../read/index.js';
import { CELL_ROLES } from './classify/index.js';
import type { CollectedItem } from './collect/index.js';

/** What was not sure as texts were read, one note of a kind for each level; and one for all that is outside of levels. */
export function readingNotes(
  blocks: readonly SourceBlock[],
  items: readonly CollectedItem[],
): readonly ImportWarningDetail[] {
  const all = sumOf(blocks);
  const places = items.flatMap(({ code, levels }) =>
    levels.map((level) => ({
      item: code,
      level: level.level,
      sum: sumOf(CELL_ROLES.flatMap((role) => level[role])),
    })),
  );
  const inLevels = (count: 'joined' | 'repaired'): number =>
    places.reduce((sum, place) => sum + place.sum[count], 0);
  const [joined, repaired] = [all.joined - inLevels('joined'), all.repaired - inLevels('repaired')];
  return [
    ...places.flatMap(({ item, level, sum }): readonly ImportWarningDetail[] => {
      const pages = sum.pages && { pages: sum.pages };
      return [
        ...(sum.joined > 0
          ? [{ code: 'lines-joined', item, level, count: sum.joined, ...pages } as const]
          : []),
        ...(sum.example
          ? [{ code: 'level-repaired', item, level, count: sum.repaired, ...sum.example, ...pages } as const]
          : []),
      ];
    }),
    ...(joined > 0 ? [{ code: 'lines-joined', count: joined } as const] : []),
    ...(repaired > 0 ? [{ code: 'repaired', count: repaired } as const] : []),
  ];
}

interface Sum {
  joined: number;
  repaired: number;
  example?: Reading['example'];
  pages?: PageRange;
}

function sumOf(blocks: readonly SourceBlock[]): Readonly<Sum> {
  const sum: Sum = { joined: 0, repaired: 0 };
  for (const { reading } of blocks.flatMap(paragraphsIn)) {
    if (!reading) continue;
    sum.joined += reading.joined ?? 0;
    sum.repaired += reading.repaired ?? 0;
    sum.example ??= reading.example;
    const { pages } = reading;
    if (pages && (reading.joined || reading.repaired))
      sum.pages = sum.pages ? [Math.min(sum.pages[0], pages[0]), Math.max(sum.pages[1], pages[1])] : pages;
  }
  return sum;
}
