import { toArabicDigits } from '../thai/index.js';
import type { TypedMarker } from './typed-marker.js';

/** Which markers count on from one before them, whatever lines are between: 2) after 1), ข. after ก., 1.2 after 1.1.1. */
export function inRows(markers: readonly (TypedMarker | undefined)[]): readonly boolean[] {
  const inRow = markers.map(() => false);
  const last = new Map<TypedMarker['kind'] | 'any', number>();
  markers.forEach((marker, index) => {
    if (marker?.number === undefined) return;
    for (const at of [last.get(marker.kind), last.get('any')]) {
      const before = at === undefined ? undefined : markers[at];
      if (before && follow(before, marker)) inRow[at!] = inRow[index] = true;
    }
    last.set(marker.kind, index);
    if (marker.kind !== 'letter') last.set('any', index);
  });
  return inRow;
}

/** 1.1.2 after 1.1.1 and after 1.1, 1.2 or 2. after both. */
function isNext(first: TypedMarker, second: TypedMarker): boolean {
  const [before, after] = [partsOf(first), partsOf(second)];
  const same = before.findIndex((part, at) => part !== after[at]);
  if (same < 0) return after.length === before.length + 1 && after.at(-1) === 1;
  return after[same] === before[same]! + 1 && after.slice(same + 1).every((part) => part === 1);
}

const partsOf = ({ marker }: TypedMarker): readonly number[] =>
  toArabicDigits(marker).match(/\d+/gu)?.map(Number) ?? [];

/** Whether a marker is the one after another. */
export const follow = (first: TypedMarker, second: TypedMarker): boolean =>
  first.kind === 'parts' || second.kind === 'parts'
    ? isNext(first, second)
    : first.kind === second.kind && (first.number === undefined || second.number === first.number + 1);
