import type { SchemaDetail } from '../../core/index.js';
import type { SafePattern } from './schema.js';

/** Longer texts are not matched: each `*` is as many ways as the text has letters. */
export const MAX_MATCHED = 200;
const MAX_SOURCE = 300;

/** Ways to match a text of `MAX_MATCHED` letters, at most: three `*` after ^. */
const MAX_WAYS = MAX_MATCHED ** 3;

/** A part of an expression that can match in several ways: as many as the text is long, or so many. */
type Ways = 'length' | number;

interface Group {
  readonly at: number;
  branches: number;
  hasChoice: boolean;
}

/**
 * A regular expression whose matching always ends soon: no repetition stands around another or around a choice, and the product of
 * all choices is bounded. A problem for one that is wrong, or could go on too long.
 */
export function safePattern(source: string): SafePattern | SchemaDetail {
  let expression: RegExp;
  try {
    expression = new RegExp(source, 'u');
  } catch {
    return { code: 'bad-pattern' };
  }
  if (source.length > MAX_SOURCE) return { code: 'pattern-too-costly' };
  const ways = waysOf(source);
  if ('code' in ways) return ways;
  const cost = (length: number): number =>
    ways.reduce<number>((all, each) => all * (each === 'length' ? Math.max(1, length) : each), 1);
  if (cost(MAX_MATCHED) > MAX_WAYS) return { code: 'pattern-too-costly' };
  return { source, cost, matches: (text) => expression.test(text) };
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/u;

/** The choices of an expression that is a right one. */
function waysOf(source: string): readonly Ways[] | SchemaDetail {
  const ways: Ways[] = source.startsWith('^') ? [] : ['length'];
  const groups: Group[] = [{ at: 0, branches: 1, hasChoice: false }];
  let closed: Group | undefined;
  let index = 0;
  while (index < source.length) {
    const rest = source.slice(index);
    const quantifier = QUANTIFIER.exec(rest);
    const outer = groups.at(-1)!;
    if (quantifier) {
      const choice = choiceOf(quantifier);
      if (closed?.hasChoice && quantifier[0] !== '?' && quantifier[0] !== '??')
        return { code: 'pattern-too-costly' };
      if (choice !== 1) {
        ways.push(choice);
        outer.hasChoice = true;
      }
      index += quantifier[0].length;
      closed = undefined;
      continue;
    }
    closed = undefined;
    const [character] = rest;
    if (/^\\(?:[1-9]|k)|^\(\?(?:[=!]|<[=!])/u.test(rest)) return { code: 'bad-pattern' };
    if (character === '\\') index += 2;
    else if (character === '[') index += classLength(rest);
    else if (character === '(') {
      groups.push({ at: index, branches: 1, hasChoice: false });
      index += /^\((?:\?(?::|<[^>]*>))?/u.exec(rest)![0].length;
    } else if (character === ')') {
      closed = groups.pop()!;
      if (closed.branches > 1) ways.push(closed.branches);
      if (closed.hasChoice) groups.at(-1)!.hasChoice = true;
      index += 1;
    } else {
      if (character === '|') Object.assign(outer, { branches: outer.branches + 1, hasChoice: true });
      index += 1;
    }
  }
  const [whole] = groups;
  // ^ holds for the first branch alone.
  if (whole!.branches > 1) ways.push(whole!.branches, 'length');
  return ways;
}

function choiceOf([sign, from, comma, to]: RegExpExecArray): Ways {
  if (sign.startsWith('?')) return 2;
  if (from === undefined || (comma !== undefined && !to)) return 'length';
  return comma === undefined ? 1 : Math.max(1, Number(to) - Number(from) + 1);
}

/** Letters of a class such as `[^\]a-z]`, its brackets included. */
const classLength = (rest: string): number => /^\[(?:\\.|[^\]\\])*\]/su.exec(rest)![0].length;
