import type { Edit } from './edit.js';
import type { RepairRuleName } from './rule.js';

/** A repaired place. */
export interface RepairChange {
  /** Rules that had a part in it, in the order in which they were applied. */
  readonly rules: readonly RepairRuleName[];
  /** UTF-16 offset of the place in the text as it was given. */
  readonly start: number;
  /** What stood there. */
  readonly before: string;
  /** What stands there now. */
  readonly after: string;
}

/** A change under way: its place in the line as given (`start`, `end`) and in the line as it is now (`from`, `to`). */
export interface Place {
  readonly rules: readonly RepairRuleName[];
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Adds a rule's edits of the line as it is now to the places changed before; what overlaps becomes one place. */
export function addEdits(
  places: readonly Place[],
  edits: readonly Edit[],
  rule: RepairRuleName,
): readonly Place[] {
  const joined: Place[] = [];
  /** Code units by which what follows has moved: since the line was given, and by these edits alone. */
  let given = 0;
  let moved = 0;
  let nextPlace = 0;
  let nextEdit = 0;
  while (nextPlace < places.length || nextEdit < edits.length) {
    const group = { from: Infinity, to: -Infinity, grown: 0, rules: new Set<RepairRuleName>() };
    let beyond = 0;
    for (;;) {
      const place = places[nextPlace];
      const edit = edits[nextEdit];
      const placeFirst = place !== undefined && (edit === undefined || place.from <= edit.start);
      const [from, to] = placeFirst ? [place.from, place.to] : edit ? [edit.start, edit.end] : [0, 0];
      const isFirst = group.from === Infinity;
      if (!placeFirst && edit === undefined) break;
      if (!isFirst && from >= group.to) break;
      group.from = Math.min(group.from, from);
      group.to = Math.max(group.to, to);
      if (placeFirst) {
        beyond += place.to - place.from - (place.end - place.start);
        for (const name of place.rules) group.rules.add(name);
        nextPlace++;
      } else if (edit) {
        group.grown += edit.text.length - (edit.end - edit.start);
        group.rules.add(rule);
        nextEdit++;
      }
    }
    joined.push({
      rules: [...group.rules],
      start: group.from - given,
      end: group.to - given - beyond,
      from: group.from + moved,
      to: group.to + moved + group.grown,
    });
    given += beyond;
    moved += group.grown;
  }
  return joined;
}
