import type { Level } from '../level.js';
import type { LevelName } from '../../core/index.js';
import { OFFICIAL_SCALE, type Scale } from './scale.js';

const isComplete = (level: Level | undefined): boolean =>
  level !== undefined && level.guidelines.length > 0 && level.guidelines.every(({ met }) => met === true);

/**
 * The score of an item of categories 1 to 6: the points of Basic shared evenly over its guidelines; those of Advance
 * if Basic and Advance are complete, those of Significance if all three are. Undefined if a guideline of a level
 * does not say whether it is met, or if Basic has no guideline. Source: see `OFFICIAL_SCALE`.
 */
export function itemScore(levels: readonly Level[], scale: Scale = OFFICIAL_SCALE): number | undefined {
  const level = (name: LevelName): Level | undefined => levels.find((candidate) => candidate.level === name);
  const basic = level('basic');
  if (!basic || basic.guidelines.length === 0) return undefined;
  if (levels.some(({ guidelines }) => guidelines.some(({ met }) => met === undefined))) return undefined;
  const met = basic.guidelines.filter((guideline) => guideline.met).length;
  let score = (scale.basic * met) / basic.guidelines.length;
  if (!isComplete(basic) || !isComplete(level('advance'))) return score;
  score += scale.advance;
  return isComplete(level('significance')) ? score + scale.significance : score;
}

/** The highest level reached together with all below it; undefined if Basic is not reached or ticks are missing. */
export function levelReached(levels: readonly Level[]): LevelName | undefined {
  if (itemScore(levels) === undefined) return undefined;
  const names: readonly LevelName[] = ['basic', 'advance', 'significance'];
  const open = names.findIndex((name) => !isComplete(levels.find(({ level }) => level === name)));
  return names[(open < 0 ? names.length : open) - 1];
}
