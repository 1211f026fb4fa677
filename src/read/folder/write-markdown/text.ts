import { isDeepStrictEqual } from 'node:util';
import { linkify, type Inline, type TextRun } from '../../../markdown/index.js';

/**
 * How much of a text is escaped: nothing, what could be marks of Markdown, or every sign. The least that reads back is
 * the best to read.
 */
export type Escaping = 0 | 1 | 2;

export interface TextStyle {
  readonly escaping: Escaping;
  /** Whether a line of the text may begin a block: it does in paragraphs, not in headings and cells. */
  readonly startsLines: boolean;
  /** Superscripts that refer to footnotes. */
  readonly footnotes: ReadonlySet<string>;
}

/** Text as Markdown; undefined where Markdown has no mark for it. */
export function writeText(text: readonly Inline[], style: TextStyle): string | undefined {
  const parts: string[] = [];
  for (const piece of text) {
    const part = writePiece(piece, parts.length === 0 || parts.at(-1) === '\n', style);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts.join('');
}

function writePiece(piece: Inline, atLineStart: boolean, style: TextStyle): string | undefined {
  if (piece.type === 'break') return style.startsLines ? '\n' : undefined;
  if (piece.type === 'text') return writeRun(piece, atLineStart && style.startsLines, style);
  const [only] = piece.text;
  if (only?.type === 'text' && isDeepStrictEqual(linkify([only]), [piece]))
    return writePiece(only, false, style);
  const inside = writeText(piece.text, { ...style, startsLines: false });
  return inside === undefined ? undefined : `[${inside}](${destination(piece.target)})`;
}

/** An address or a path between the brackets of a link or a picture. */
export const destination = (target: string): string =>
  /^[^\s()<>]+$/u.test(target) ? target : `<${target.replace(/[<>\\]/gu, '\\$&')}>`;

function writeRun(run: TextRun, atLineStart: boolean, style: TextStyle): string | undefined {
  if (run.superscript && style.footnotes.has(run.text)) return `[^${run.text.replace(/\)$/u, '')}]`;
  if (run.underline && run.superscript) return undefined;
  const span = run.underline ? 'underline' : run.superscript ? 'superscript' : undefined;
  const marks = `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`;
  const plain = escape(run.text, atLineStart && marks === '' && span === undefined, style.escaping);
  const text = span === undefined ? plain : `[${plain}]{.${span}}`;
  if (marks === '') return text;
  // A mark beside a space is none.
  const spaced = text.replace(/^ | $/gu, '&#32;');
  return `${marks}${spaced}${marks}`;
}

const INLINE_SIGNS = /[\\`*_[\]<&|]/gu;
const LINE_OPENERS = /^(?:[#>+=~{-]|(?<=^\d{1,9})[.)])/u;

function escape(text: string, atLineStart: boolean, escaping: Escaping): string {
  if (escaping === 0) return text;
  if (escaping === 2) return text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
  const inside = text.replace(INLINE_SIGNS, '\\$&');
  if (!atLineStart) return inside;
  return inside.replace(LINE_OPENERS, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
