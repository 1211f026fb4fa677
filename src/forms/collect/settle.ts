import { append } from '../../core/index.js';
import type { Report } from '../../report/index.js';
import type { Change, CollectConflict } from './change.js';

export interface Settled {
  readonly report: Report;
  /** Changes that were taken over. */
  readonly taken: readonly Change[];
  readonly conflicts: readonly CollectConflict[];
}

/**
 * Takes over what files changed: a part that one file changed, or several in the same way. Where two changed it otherwise, or the
 * report has changed since the form went out, nothing is taken and all of it is a conflict.
 */
export function settle(before: Report, changes: readonly Change[]): Settled {
  const taken: Change[] = [];
  const conflicts: CollectConflict[] = [];
  let report = before;
  for (const key of new Set(changes.map((each) => each.key))) {
    const ofPart = changes.filter((each) => each.key === key && !each.isEmpty);
    const changed = ofPart.filter((each) => isChange(each, report));
    const hashes = new Set<string>();
    const distinct = changed.filter(({ hash }) => hashes.size < hashes.add(hash).size);
    const [only] = distinct;
    if (only && distinct.length === 1 && mayReplace(only, report)) {
      report = only.apply(report);
      append(taken, changed);
      continue;
    }
    append(
      conflicts,
      distinct.map((each) => conflictOf(each, before)),
    );
  }
  return { report, taken, conflicts };
}

/** A change that a report does not take over by itself. */
export const conflictOf = ({ key, file, apply, pictures }: Change, report: Report): CollectConflict => ({
  part: key,
  file,
  theirs: apply(report),
  apply,
  pictures,
});

/** Whether somebody changed the part in the file, and the report does not say the same already. */
function isChange({ base, hash, own }: Change, report: Report): boolean {
  const there = own(report);
  if (there.hash === hash) return false;
  return there.isEmpty || base?.form !== hash;
}

/** Whether nothing is lost where the part replaces the report's. */
function mayReplace({ base, own }: Change, report: Report): boolean {
  const there = own(report);
  return there.isEmpty || (base !== undefined && there.hash === base.report);
}
