import type { ItemView, LevelView, ReportView } from '../../desk/index.js';
import type { Place } from '../state.js';

/** The item and level of a report that a place is about. */
export function placedLevel(
  report: ReportView | undefined,
  place: Place,
): { readonly item: ItemView; readonly level: LevelView } | undefined {
  if (place.kind !== 'item') return undefined;
  const items = report?.categories.flatMap((category) => category.items);
  const item = items?.find(({ code }) => code === place.code);
  const level = item?.levels.find((each) => each.level === place.level);
  return item && level && { item, level };
}
