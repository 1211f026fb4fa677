import { LEVELS } from '../../../core/index.js';
import { cellText, type SourceBlock } from '../../../read/index.js';
import { toArabicDigits } from '../../../thai/index.js';
import type { LevelCell } from './level-cell.js';
import type { LevelTableRow } from './level-table.js';

const NUMBER = /^(?:ระดับ\s*)?(?:ที่\s*)?([1-9])\s*[.):]?$/u;

const numberOf = (blocks: readonly SourceBlock[]): number | undefined => {
  const [, digit] = NUMBER.exec(toArabicDigits(cellText(blocks)).trim()) ?? [];
  return digit === undefined ? undefined : Number(digit);
};

/** Whether the levels of a table have numbers in the place of names: two of them at least, and none beyond the third. */
export function countsLevels(rows: readonly LevelTableRow[]): boolean {
  const texts = rows.map(({ cells }) => cells.get('level') ?? []).filter((blocks) => cellText(blocks) !== '');
  const numbers = texts.map(numberOf);
  return (
    new Set(numbers).size >= 2 && numbers.every((number) => number !== undefined && number <= LEVELS.length)
  );
}

/** The level that a number counts to; undefined for an empty cell. */
export function countedLevel(blocks: readonly SourceBlock[]): LevelCell | undefined {
  const number = numberOf(blocks);
  return number === undefined ? undefined : { level: LEVELS[number - 1]!, criteria: [], isCounted: true };
}
