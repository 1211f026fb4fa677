import type { DeskView } from '../desk/index.js';
import type { Place } from './state.js';

/** What of a report the middle of the page shows, as one text: whether it has become another one. */
export function shownPart({ report }: DeskView, place: Place): string {
  if (!report) return '';
  switch (place.kind) {
    case 'check':
      return '';
    case 'report':
      return JSON.stringify(report.fields);
    case 'part':
      return JSON.stringify(report.parts[place.key] ?? null);
    case 'item': {
      const { code } = place;
      const item = report.categories.flatMap(({ items }) => items).find((each) => each.code === code);
      const around = Object.entries(report.parts).filter(
        ([key]) => key === `categories/${code[0]!}` || key.startsWith(`categories/${code[0]!}/items/${code}`),
      );
      return JSON.stringify([item ?? null, around]);
    }
    default:
      return place satisfies never;
  }
}
