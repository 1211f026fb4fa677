import { toPlain, type Piece, type SourceParagraph } from '../../read/blocks/index.js';

/** The hash of a picture by its part. */
export type PictureHash = (part: string) => string;

/** The pieces of a paragraph; a line of the contents is its words, without style and the number of its page. */
export function contentsText({ role, pieces }: Pick<SourceParagraph, 'role' | 'pieces'>): readonly Piece[] {
  if (!isContents(role)) return pieces;
  return [{ type: 'text', text: withoutPage(toPlain(pieces)), style: {} }];
}

const DIGIT = /[\d๐-๙]/u;

/** A line without the number at its end. */
function withoutPage(line: string): string {
  const trimmed = line.trimEnd();
  let end = trimmed.length;
  while (end > 0 && DIGIT.test(trimmed.charAt(end - 1))) end -= 1;
  return end < trimmed.length ? trimmed.slice(0, end).trimEnd() : line;
}

export const isContents = (role: string | undefined): boolean => role?.startsWith('contents-') === true;

interface NormalRun {
  text: string;
  readonly style: string;
}

/** Runs of one style joined, white space collapsed, at the ends removed. */
export function normalPieces(pieces: readonly Piece[], picture: PictureHash): readonly unknown[] {
  const runs: NormalRun[] = [];
  const add = (text: string, style: string): void => {
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ text, style });
  };
  const read = (each: readonly Piece[], link: string): void => {
    for (const piece of each) {
      if (piece.type === 'text') add(piece.text, link + styleOf(piece));
      else if (piece.type === 'break') add('\n', link);
      else if (piece.type === 'tab') add(' ', link);
      else if (piece.type === 'sequence') add(counted(piece.shown), `${link}sequence`);
      else if (piece.type === 'link') read(piece.pieces, normalTarget(piece.target));
      else if (piece.type === 'picture') add(`${picture(piece.part)} ${piece.alt}`, 'picture');
    }
  };
  read(pieces, '');
  return collapsed(runs).map(({ text, style }) => (style === '' ? text : [style, text]));
}

/** White space of any kind is one space; the style of a space is not seen. */
function collapsed(runs: readonly NormalRun[]): readonly NormalRun[] {
  const found: NormalRun[] = [];
  let space = '';
  for (const { text, style } of runs) {
    for (const part of text.match(/\s+|\S+/gu) ?? []) {
      if (part.trim() === '') {
        space = space === '\n' || part.includes('\n') ? '\n' : ' ';
        continue;
      }
      const last = found.at(-1);
      if (last?.style === style) last.text += space + part;
      else found.push({ text: (last ? space : '') + part, style });
      space = '';
    }
  }
  return found;
}

const styleOf = ({ style }: Extract<Piece, { type: 'text' }>): string =>
  [
    style.bold && 'b',
    style.italic && 'i',
    style.underline && 'u',
    style.superscript && 's',
    style.strike && 'd',
    style.subscript && 'l',
  ]
    .filter(Boolean)
    .join('');

/** Programs rename bookmarks, and write http://a.go.th as http://a.go.th/. */
const normalTarget = (target: string): string =>
  target.startsWith('#') ? '#' : URL.canParse(target) ? new URL(target).href : target;

/** In place of a number that programs count; words that a person typed there stay. */
export const counted = (shown: string): string =>
  /^[\s\d๐-๙.\-–ivxlcdm]*$|^\s*[ก-ฮ]{1,2}\s*$/iu.test(shown) ? '#' : `#${shown}`;
