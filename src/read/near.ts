import type { FindingDetail, Position } from '../core/index.js';
import { toThaiDigits } from '../thai/index.js';

/** Letters of what was found that are looked for: the rest of it may be written with marks. */
const LOOKED_FOR = 16;

/** What is on the line that a finding is about, where its words say so: a value may have many lines. */
export function nearOf(finding: object): RegExp | undefined {
  const { code, sign, characters, number, target } = finding as Readonly<Record<string, unknown>>;
  switch (code as FindingDetail['code']) {
    case 'printed-as-typed':
      return beginning(sign);
    case 'not-drawn':
      return beginning(Array.isArray(characters) ? characters[0] : undefined);
    case 'reference-broken':
      return beginning(target);
    case 'citizen-id':
    case 'phone-number':
      return typeof number === 'string' ? digitsOf(number) : undefined;
    default:
      return undefined;
  }
}

function beginning(shown: unknown): RegExp | undefined {
  if (typeof shown !== 'string' || shown === '') return undefined;
  return new RegExp(escaped([...shown.replace(/…$/u, '')].slice(0, LOOKED_FOR).join('')), 'u');
}

const escaped = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');

/** A number of which some digits are hidden, in digits of either kind. */
const digitsOf = (number: string): RegExp =>
  new RegExp(
    [...number]
      .map((sign) =>
        sign === 'x' ? '[\\d๐-๙]' : /\d/u.test(sign) ? `[${sign}${toThaiDigits(sign)}]` : escaped(sign),
      )
      .join(''),
    'u',
  );

/** Finds in a text the first line, from a place on, that holds what is looked for; the place itself where none does. */
export function lineFinder(text: string): (from: Position, near: RegExp | undefined) => Position {
  let lines: readonly string[] | undefined;
  return (from, near) => {
    if (!near) return from;
    lines ??= text.split(/\r\n|\n|\r/u);
    for (let line = from.line; line <= lines.length && line < from.line + MAX_LINES; line += 1) {
      const at = lines[line - 1]!.search(near);
      if (at >= 0) return { line, column: line === from.line ? from.column : at + 1 };
    }
    return from;
  };
}

/** Lines of one value that are searched, at most. */
const MAX_LINES = 1000;
