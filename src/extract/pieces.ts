import { readControlText, splitControlTexts } from '../document/control.js';
import type { InlineInput } from '../model/text.js';
import type { LinkTarget } from './link-target.js';
import type { Relationship } from './package.js';
import { readLook, type Look, type Styles } from './styles.js';
import { characters, child, descendant, elements, toggle, type XmlElement } from './xml.js';

/** What a paragraph holds, in order. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly look: Look }
  | { readonly type: 'break' }
  | { readonly type: 'tab' }
  | { readonly type: 'page' }
  | { readonly type: 'link'; readonly target: string; readonly pieces: readonly Piece[] }
  | { readonly type: 'bookmark'; readonly name: string }
  /** A number that Word counts, as in a caption; in the place of its text. */
  | { readonly type: 'sequence' }
  /** A number that Word counts, in the place of its text. */
  | { readonly type: 'sequence' }
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
}

/** Marks of bold and the like that a program put round what is only moved, deleted or hidden are not text. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'mc:Fallback']);

/** The pieces of a paragraph's content: runs wherever they stand, hidden text read as controls, deletions left out. */
export function readPieces(parent: XmlElement, context: RunContext): readonly Piece[] {
  let hidden = '';
  /** Instructions of the fields that are open, outermost first; complete once `separate` has come. */
  const fields: { instruction: string; hasResult: boolean }[] = [];
  const inSequence = (): boolean =>
    fields.some(({ instruction, hasResult }) => hasResult && isSequence(instruction));
  const read = (element: XmlElement): readonly Piece[] => {
    if (SKIPPED.has(element.name)) return [];
    switch (element.name) {
      case 'w:r':
        return readRun(element);
      case 'w:hyperlink':
        return readLink(element);
      case 'w:fldSimple':
        return isSequence(element.attributes['w:instr'])
          ? [{ type: 'sequence' }]
          : elements(element).flatMap(read);
      case 'w:bookmarkStart':
        return [{ type: 'bookmark', name: element.attributes['w:name'] ?? '' }];
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
    return elements(run).flatMap((element): readonly Piece[] => {
      if (element.name === 'w:fldChar') return readFieldMark(element);
      const field = fields.at(-1);
      if (field && element.name === 'w:instrText') field.instruction += characters(element);
      return inSequence() ? [] : readRunContent(element, look, context);
    });
  };
  const readFieldMark = (mark: XmlElement): readonly Piece[] => {
    const type = mark.attributes['w:fldCharType'];
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', hasResult: false });
    else if (type === 'separate' && field) field.hasResult = true;
    else if (type === 'end' && fields.pop() && isSequence(field?.instruction)) return [{ type: 'sequence' }];
    return [];
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

const isSequence = (instruction = ''): boolean => /^\s*SEQ\s/iu.test(instruction);

/** Links that lead nowhere in the document are told by a control where they begin and one where they end. */
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

function readRunContent(element: XmlElement, look: Look, context: RunContext): readonly Piece[] {
  const text = (value: string): readonly Piece[] =>
    value === '' ? [] : [{ type: 'text', text: value, look }];
  switch (element.name) {
    case 'w:t': {
      const value = characters(element);
      return text(
        element.attributes['xml:space'] === 'preserve'
          ? value
          : value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/gu, ''),
      );
    }
    case 'w:noBreakHyphen':
      return text('\u2011');
    case 'w:softHyphen':
      return text('\u00ad');
    case 'w:sym': {
      const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
      // Symbol fonts keep their letters in the private use area, where they mean nothing to another font.
      if (code > 0 && code < 0xe000) return text(String.fromCodePoint(code));
      return text(element.attributes['w:font'] === 'Wingdings' ? (WINGDINGS[code] ?? '') : '');
    }
    case 'w:tab':
    case 'w:ptab':
      return [{ type: 'tab' }];
    case 'w:br':
      return [{ type: element.attributes['w:type'] === 'page' ? 'page' : 'break' }];
    case 'w:cr':
      return [{ type: 'break' }];
    case 'w:drawing':
      return readDrawing(element, context);
    case 'mc:AlternateContent':
    case 'mc:Choice':
      return elements(element).flatMap((inner) => readRunContent(inner, look, context));
    default:
      return [];
  }
}

/** Check boxes of Wingdings. */
const WINGDINGS: Readonly<Record<number, string>> = { 0xf0a8: '☐', 0xf06f: '☐', 0xf0fd: '☒', 0xf0fe: '☑' };

function readDrawing(element: XmlElement, { relationships }: RunContext): readonly Piece[] {
  const embed = descendant(element, 'a:blip')?.attributes['r:embed'];
  const part = embed === undefined ? undefined : relationships.get(embed)?.target;
  if (part === undefined) return [];
  const alt = descendant(element, 'wp:docPr')?.attributes['descr'] ?? '';
  const width = Number(descendant(element, 'wp:extent')?.attributes['cx'] ?? 0);
  return [{ type: 'picture', part, alt, width }];
}

/**
 * Pieces as marked text of a report; a tab is a space.
 */
export const toText = (pieces: readonly Piece[], linkTarget: LinkTarget): InlineInput[] =>
  pieces.flatMap((piece): InlineInput[] => {
    switch (piece.type) {
      case 'text': {
        const { bold = false, italic = false, underline = false } = piece.look;
        return [{ type: 'text', text: piece.text, bold, italic, underline }];
      }
      case 'tab':
        return [' '];
      case 'break':
        return [{ type: 'break' }];
      case 'link': {
        const target = linkTarget(piece.target, toPlain(piece.pieces));
        const text = toText(piece.pieces, linkTarget);
        return target === undefined ? text : [{ type: 'link', target, text }];
      }
      default:
        return [];
    }
  });

/** Pieces as plain text, a break as a line feed. */
export const toPlain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'link') return toPlain(piece.pieces);
      return piece.type === 'break' ? '\n' : piece.type === 'tab' ? ' ' : '';
    })
    .join('');
