import type { LevelName } from '../core/index.js';
import type { Owner, Report } from '../report/index.js';

/** A level, or an item of category 7, that somebody fills in. */
export interface FormPart {
  /** Its path in the report, as nodes of a document name it. */
  readonly source: string;
  readonly category: number;
  readonly code: string;
  /** Absent for an item of category 7. */
  readonly level?: LevelName;
  readonly owner: Owner | undefined;
}

/** What of a report is filled in, in its order. */
export const partsOf = ({ categories, results }: Report): readonly FormPart[] => [
  ...categories.flatMap((category, c) =>
    category.items.flatMap((item, i) =>
      item.levels.map((level, l): FormPart => ({
        source: `categories[${c}].items[${i}].levels[${l}]`,
        category: category.number,
        code: item.code,
        level: level.level,
        owner: level.owner ?? item.owner,
      })),
    ),
  ),
  ...(results?.items ?? []).map((item, i): FormPart => {
    const owners = item.indicators.map((each) => each.owner);
    const [first] = owners;
    // Of several owners none is the one who fills in the item.
    const isShared = owners.every((owner) => owner?.unit === first?.unit);
    const owner = item.owner ?? (isShared ? first : undefined);
    return { source: `results.items[${i}]`, category: 7, code: item.code, owner };
  }),
];

/** How parts are put into forms. */
export const GROUPINGS = ['item', 'owner', 'category'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** In the form of those whom nobody is named for. */
export const NOBODY = 'ยังไม่มีผู้รับผิดชอบ';

/** The parts of each form by its name. */
export function groupParts(
  parts: readonly FormPart[],
  by: Grouping,
): ReadonlyMap<string, readonly FormPart[]> {
  const groups = new Map<string, FormPart[]>();
  for (const part of parts) {
    const name = nameOf(part, by);
    groups.set(name, [...(groups.get(name) ?? []), part]);
  }
  return groups;
}

function nameOf({ code, category, owner }: FormPart, by: Grouping): string {
  switch (by) {
    case 'item':
      return code;
    case 'category':
      return `หมวด ${category}`;
    case 'owner':
      return owner?.unit ?? NOBODY;
  }
}
