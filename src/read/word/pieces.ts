import { CONTROL_PREFIX, isKeptName, readControlText, splitControlTexts } from '../../document/index.js';
import type { Piece } from '../blocks/index.js';
import type { RunContext } from './context.js';
import type { KeptValues } from './kept-values.js';
import { createFields } from './field.js';
import { readRunStyle } from './styles.js';
import { asSymbols, readRunContent } from './run.js';
import { isSymbolFont } from '../content/index.js';
import { characters, child, elements, type XmlElement } from '../../core/index.js';
import { toggle } from './values.js';

/** Marks of bold and the like that a program put round what is only moved, deleted or hidden are not text. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'mc:Fallback']);

/** The pieces of a paragraph's content: runs wherever they stand, hidden text read as metadata, deletions left out. */
export function readPieces(parent: XmlElement, context: RunContext): readonly Piece[] {
  let hidden = '';
  /** What a person has hidden, and no control of ours holds. */
  const addHidden = (text: string): void => context.unread.add('hidden', text);
  const fields = createFields();
  const bookmarks = createBookmarks(context.kept);
  const read = (element: XmlElement): readonly Piece[] => {
    if (SKIPPED.has(element.name)) return [];
    switch (element.name) {
      case 'w:r':
        return readRun(element);
      case 'w:hyperlink':
        return readLink(element);
      case 'w:bookmarkStart':
        return bookmarks.start(element);
      case 'w:bookmarkEnd':
        return bookmarks.end(element);
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
        addHidden(control ? text.slice(0, text.indexOf(CONTROL_PREFIX)) : text);
        return control ? [{ type: 'metadata', ...control }] : [];
      });
    }
    const named = child(properties, 'w:rStyle')?.attributes['w:val'];
    const style = { ...context.styles.character(named), ...readRunStyle(properties) };
    const isKeptSpace = named !== undefined && context.styles.isKeptSpace(named);
    const font = child(properties, 'w:rFonts')?.attributes['w:ascii'];
    return elements(run).flatMap((element) =>
      fields.read(element, () => {
        const read = readRunContent(element, style, context);
        const shown = isKeptSpace ? read.map(asSpace) : read;
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
  const pieces = elements(parent).flatMap(read);
  addHidden(hidden);
  return joinKeptLinks(pieces);
}

/** The space that was written as a no-break space. */
const asSpace = (piece: Piece): Piece =>
  piece.type === 'text' ? { ...piece, text: piece.text.replaceAll('\u00a0', ' ') } : piece;

/** Reads bookmarks: those that name values which the file keeps as these values. */
function createBookmarks(kept: KeptValues) {
  const links = new Set<string>();
  return {
    start({ attributes: { 'w:name': name = '', 'w:id': id = '' } }: XmlElement): readonly Piece[] {
      if (!isKeptName(name)) return [{ type: 'bookmark', name }];
      const values = kept.at(name);
      if (values.some((value) => value.name === 'link')) links.add(id);
      return values;
    },
    end: ({ attributes: { 'w:id': id = '' } }: XmlElement): readonly Piece[] =>
      links.delete(id) ? [{ type: 'metadata', name: 'link', value: null }] : [],
  };
}

/** Joins links in fields, and those that lead nowhere in the document, from their marks of begin and end. */
function joinKeptLinks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let link: { readonly target: string; readonly pieces: Piece[] } | undefined;
  for (const piece of pieces) {
    if (piece.type !== 'metadata' || piece.name !== 'link') {
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
