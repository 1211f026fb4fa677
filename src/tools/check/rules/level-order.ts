import { type Level, LEVEL_LABELS } from '../../../report/index.js';
import { asError, type Finding, LEVELS } from '../../../core/index.js';
import { levelsOf } from '../levels.js';
import type { Rule } from '../rule.js';

const claimed = (level: Level): boolean =>
  level.passed ?? (level.guidelines.length > 0 && level.guidelines.every(({ met }) => met === true));

const failed = (level: Level): boolean =>
  level.passed === false || (level.passed === undefined && level.guidelines.some(({ met }) => met === false));

/** A level that is claimed while one below it is not reached. */
export const levelOrder: Rule = (report) =>
  levelsOf(report).flatMap(({ level, item, path, name }): Finding[] => {
    if (!claimed(level)) return [];
    const below = LEVELS.slice(0, LEVELS.indexOf(level.level));
    const open = item.levels.find((other) => below.includes(other.level) && failed(other));
    if (!open) return [];
    return [asError({ code: 'level-out-of-order', level: name, below: LEVEL_LABELS[open.level] }, { path })];
  });
