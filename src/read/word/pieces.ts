import { readControlText, splitControlTexts } from '../../document/index.js';
import { createFields } from './field.js';
import type { Relationship } from './package.js';
import { readLook, type Look, type Styles } from './styles.js';
import { asSymbols, readRunContent } from './run.js';
import { isSymbolFont } from './symbol.js';
import type { Unread } from './unread.js';
import { characters, child, elements, toggle, type XmlElement } from './xml.js';

/** What a paragraph holds, in order. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly look: Look }
  | { readonly type: 'break' }
  | { readonly type: 'tab' }
  | { readonly type: 'page' }
  | { readonly type: 'link'; readonly target: string; readonly pieces: readonly Piece[] }
  | { readonly type: 'bookmark'; readonly name: string }
  /** A number that Word counts, as in a caption; in the place of its text. */
  | { readonly type: 'sequence'; readonly shown: string }
  | { readonly type: 'control'; readonly name: string; readonly value: unknown }
  | Picture;

export interface Picture {
  readonly type: 'picture';
  /** Path of the part that holds the file. */
  readonly part: string;
  readonly alt: string;
  /** EMU */
  readonly width: number;
}

/** What is needed to read runs of one part. */
export interface RunContext {
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Texts of footnotes, endnotes and comments, by the name of the element that refers to them and their id. */
  readonly notes: ReadonlyMap<string, string>;
  /** The bytes of another part. */
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** The root of another part. */
  readonly part: (path: string) => XmlElement | undefined;
  /** Told of each text box, whose blocks then follow its paragraph; without it they are told as unread. */
  readonly boxes?: (text: string) => void;
  /** Told of what a report has no place for. */
  readonly unread: Unread;
}

/** Marks of bold and the like that a program put round what is only moved, deleted or hidden are not text. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'mc:Fallback']);

/** The pieces of a paragraph's content: runs wherever they stand, hidden text read as controls, deletions left out. */
export function readPieces(parent: XmlElement, context: RunContext): readonly Piece[] {
  let hidden = '';
  const fields = createFields();
  const read = (element: XmlElement): readonly Piece[] => {
    if (SKIPPED.has(element.name)) return [];
    switch (element.name) {
      case 'w:r':
        return readRun(element);
      case 'w:hyperlink':
        return readLink(element);
      case 'w:bookmarkStart':
        return [{ type: 'bookmark', name: element.attributes['w:name'] ?? '' }];
      case 'w:fldSimple':
        return fields.simple(element.attributes['w:instr'] ?? '', () => elements(element).flatMap(read));
      case 'm:oMath':
      case 'm:oMathPara':
        context.unread.add('equation', characters(element));
        return [];
      default:
        return elements(element).flatMap(read);
    }
  };
  const readRun = (run: XmlElement): readonly Piece[] => {
    const properties = child(run, 'w:rPr');
    if (toggle(properties, 'w:vanish') === true) {
      const parts = splitControlTexts(hidden + texts(run));
      hidden = parts.at(-1)!;
      return parts.slice(0, -1).flatMap((text): readonly Piece[] => {
        const control = readControlText(text);
        return control ? [{ type: 'control', ...control }] : [];
      });
    }
    const style = child(properties, 'w:rStyle')?.attributes['w:val'];
    const look = { ...context.styles.character(style), ...readLook(properties) };
    const font = child(properties, 'w:rFonts')?.attributes['w:ascii'];
    return elements(run).flatMap((element) =>
      fields.read(element, () => {
        const shown = readRunContent(element, look, context);
        return element.name === 'w:t' && isSymbolFont(font) ? asSymbols(shown, font!, context) : shown;
      }),
    );
  };
  const readLink = (element: XmlElement): readonly Piece[] => {
    const pieces = elements(element).flatMap(read);
    const { 'r:id': id, 'w:anchor': anchor } = element.attributes;
    const outside = id === undefined ? undefined : context.relationships.get(id)?.target;
    const target = outside ? outside + (anchor ? `#${anchor}` : '') : anchor ? `#${anchor}` : undefined;
    return target === undefined ? pieces : [{ type: 'link', target, pieces }];
  };
  return joinKeptLinks(elements(parent).flatMap(read));
}

/** Links in fields, and those that lead nowhere in the document, are told where they begin and where they end. */
function joinKeptLinks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let link: { readonly target: string; readonly pieces: Piece[] } | undefined;
  for (const piece of pieces) {
    if (piece.type !== 'control' || piece.name !== 'link') {
      (link?.pieces ?? joined).push(piece);
      continue;
    }
    if (link) joined.push({ type: 'link', ...link });
    link = typeof piece.value === 'string' ? { target: piece.value, pieces: [] } : undefined;
  }
  return link ? [...joined, ...link.pieces] : joined;
}

const texts = (run: XmlElement): string =>
  elements(run)
    .filter(({ name }) => name === 'w:t')
    .map(characters)
    .join('');

/** Pieces as plain text, a break as a line feed. */
export const toPlain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'link') return toPlain(piece.pieces);
      if (piece.type === 'sequence') return piece.shown;
      return piece.type === 'break' ? '\n' : piece.type === 'tab' ? ' ' : '';
    })
    .join('');
