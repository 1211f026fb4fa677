import { areAlike } from '../../../core/platform/index.js';
import { findMarker, linkify, type Inline, type TextRun } from '../../../markdown/index.js';

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
  for (let at = 0; at < text.length;) {
    const struck = struckFrom(text, at);
    const piece = text[at]!;
    const part =
      struck.length > 1
        ? writeStruck(struck, style)
        : writePiece(piece, parts.length === 0 || parts.at(-1) === '\n', style);
    if (part === undefined) return undefined;
    parts.push(part);
    at += Math.max(1, struck.length);
  }
  return parts.join('');
}

/** Struck runs that follow each other, without their stroke. */
function struckFrom(text: readonly Inline[], from: number): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (let piece = text[from]; piece?.type === 'text' && piece.strike; piece = text[from + runs.length]) {
    const { strike: _, ...run } = piece;
    runs.push(run);
  }
  return runs;
}

function writeStruck(runs: readonly TextRun[], style: TextStyle): string | undefined {
  const inside = writeText(runs, { ...style, startsLines: false });
  return inside === undefined ? undefined : `~~${inside.replace(/^ | $/gu, '&#32;')}~~`;
}

function writePiece(piece: Inline, atLineStart: boolean, style: TextStyle): string | undefined {
  if (piece.type === 'break') return style.startsLines ? '\n' : undefined;
  if (piece.type === 'text') return writeRun(piece, atLineStart && style.startsLines, style);
  const [only] = piece.text;
  if (only?.type === 'text' && areAlike(linkify([only]), [piece])) return writePiece(only, false, style);
  const inside = writeText(piece.text, { ...style, startsLines: false });
  return inside === undefined ? undefined : `[${inside}](${destination(piece.target)})`;
}

/** An address or a path between the brackets of a link or a picture. */
export const destination = (target: string): string =>
  /^[^\s()<>]+$/u.test(target) ? target : `<${target.replace(/[<>\\]/gu, '\\$&')}>`;

function writeRun(run: TextRun, atLineStart: boolean, style: TextStyle): string | undefined {
  if (run.superscript && style.footnotes.has(run.text)) return `[^${run.text.replace(/\)$/u, '')}]`;
  const spans = SPANS.filter((mark) => run[mark]);
  if (spans.length > 1) return undefined;
  const [span] = spans;
  const [opening, closing] = signsOf(run);
  const plain = escape(run.text, atLineStart && opening === '' && span === undefined, style.escaping);
  const text = span === undefined ? plain : `[${plain}]{.${span}}`;
  if (opening === '') return text;
  // A mark beside a space is none.
  const spaced = text.replace(/^ | $/gu, '&#32;');
  return `${opening}${spaced}${closing}`;
}

/** Marks that Markdown has no sign for: a span names them. */
const SPANS = ['underline', 'superscript', 'subscript'] as const;
const SIGNS = [
  ['strike', '~~'],
  ['bold', '**'],
  ['italic', '*'],
] as const;

/** The signs of a run's marks, before and after it. */
function signsOf(run: TextRun): readonly [opening: string, closing: string] {
  const signs = SIGNS.flatMap(([mark, sign]) => (run[mark] ? [sign] : []));
  return [signs.join(''), signs.toReversed().join('')];
}

const INLINE_SIGNS = /[\\`*_[\]<&|]|~(?=~)|(?<=~)~/gu;
const LINE_OPENERS = /^(?:[#>+=~{-]|(?<=^\d{1,9})[.)])/u;

function escape(text: string, atLineStart: boolean, escaping: Escaping): string {
  if (escaping === 0) return text;
  if (escaping === 2) {
    const all = text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
    return atLineStart && findMarker(text) && !all.startsWith('\\') ? entityFirst(all) : all;
  }
  const inside = text.replace(INLINE_SIGNS, '\\$&');
  if (!atLineStart) return inside;
  const escaped = inside.replace(LINE_OPENERS, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
  return escaped === inside && findMarker(text) ? escapeMarker(inside) : escaped;
}

/** A marker that is text: its closing sign after a backslash, or the code of its first letter where it has none. */
function escapeMarker(text: string): string {
  if (text.startsWith('\\')) return text;
  const escaped = text.replace(/^(\(?[\p{L}\p{N}.]+)([.)/:])/u, '$1\\$2');
  return escaped === text ? entityFirst(text) : escaped;
}

const entityFirst = (text: string): string => {
  const [first = ''] = text;
  return `&#${first.codePointAt(0)};${text.slice(first.length)}`;
};
