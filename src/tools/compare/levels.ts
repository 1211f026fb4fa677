import { areAlike } from '../../core/platform/index.js';
import type { Level } from '../../report/index.js';
import { LEVELS } from '../../core/index.js';
import { plainText } from '../../markdown/index.js';
import type { GuidelineChange, LevelComparison } from './comparison.js';
import { textLength } from './text-length.js';

/** The levels in which something is another, from Basic to Significance. */
export const levelComparisons = (
  before: readonly Level[],
  after: readonly Level[],
): readonly LevelComparison[] =>
  LEVELS.flatMap((name) => {
    const [old, fresh] = [before, after].map((levels) => levels.find(({ level }) => level === name));
    if (areAlike(old, fresh)) return [];
    const evidence = { added: titlesBeyond(fresh, old), removed: titlesBeyond(old, fresh) };
    const guidelines = guidelineChanges(old, fresh);
    const isOther = !areAlike(old?.result, fresh?.result);
    const length = (level: Level | undefined): number | undefined => level && textLength(level.result);
    return [
      {
        level: name,
        guidelines,
        ...(isOther && { result: { before: length(old), after: length(fresh) } }),
        evidence,
      },
    ];
  });

/** Guidelines are the same where their texts are. */
function guidelineChanges(old: Level | undefined, fresh: Level | undefined): readonly GuidelineChange[] {
  const [before, after] = [old, fresh].map(
    (level) => new Map(level?.guidelines.map(({ text, met }) => [plainText(text), met])),
  ) as [Map<string, boolean | undefined>, Map<string, boolean | undefined>];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((text) => {
    const change = { text, before: before.get(text), after: after.get(text) };
    if (!before.has(text)) return [{ ...change, only: 'after' as const }];
    if (!after.has(text)) return [{ ...change, only: 'before' as const }];
    return change.before === change.after ? [] : [change];
  });
}

function titlesBeyond(level: Level | undefined, other: Level | undefined): readonly string[] {
  const known = new Set(other?.evidence?.map(({ title }) => plainText(title)));
  return (level?.evidence ?? []).map(({ title }) => plainText(title)).filter((title) => !known.has(title));
}
