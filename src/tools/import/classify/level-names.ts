import type { LevelName } from '../../../core/index.js';
import { readLevelName } from '../../../read/content/index.js';

/** The levels that a text begins with. */
interface LevelNames {
  readonly level: LevelName;
  readonly others: readonly LevelName[];
  /** Characters of all names and what is between them. */
  readonly length: number;
}

/** What people write between two levels of one cell, and a space alone. */
const BETWEEN = /^(?:\s*[,/&+–—-]\s*|\s*(?:และ|หรือ|กับ|ถึง|and|to)\s+|\s+)/iu;

/** First letters of levels in one cell: B/A, B-A-S. */
const INITIALS = /^(?:ระดับ\s*)?[BAS](?:\s*[,/&+–-]\s*[BAS])+\s*[:：]?\s*$/u;
const LETTERS: Readonly<Record<string, LevelName>> = { B: 'basic', A: 'advance', S: 'significance' };

/** The level that a cell begins with the name of, and those named right after it (“Basic / Advance”). */
export function readLevelNames(text: string): LevelNames | undefined {
  if (INITIALS.test(text)) {
    const [level, ...others] = [...text.matchAll(/[BAS]/gu)].map(([letter]) => LETTERS[letter]!);
    return { level: level!, others, length: text.length };
  }
  const first = readLevelName(text);
  if (!first) return undefined;
  const others: LevelName[] = [];
  let length = trimmed(text, first.length);
  for (;;) {
    const [between] = BETWEEN.exec(text.slice(length)) ?? [];
    const next = between === undefined ? undefined : readLevelName(text.slice(length + between.length));
    if (!between || !next || next.level === first.level || others.includes(next.level)) break;
    const end = length + between.length + next.length;
    // A criterion may begin with such a word: “Basic Significant results …”.
    if (between.trim() === '' ? text.slice(end).trim() !== '' : /^\s*[A-Za-z]/u.test(text.slice(end))) break;
    others.push(next.level);
    length = trimmed(text, end);
  }
  return { level: first.level, others, length: others.length > 0 ? length : first.length };
}

/** A length without the space that a name takes after it. */
const trimmed = (text: string, length: number): number => text.slice(0, length).trimEnd().length;
