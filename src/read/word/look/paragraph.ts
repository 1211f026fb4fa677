import {
  characters,
  child,
  childrenNamed,
  descendant,
  elements,
  type XmlElement,
} from '../../../core/index.js';
import type { RunStyle } from '../../blocks/index.js';
import { readRunContent } from '../run.js';
import { UNSEEN } from '../shown-text.js';
import { toggle, valueOf } from '../values.js';
import type { LookContext, Surrounding } from './context.js';
import type { LetterLook, LookBlockParagraph, LookPiece } from './look.js';
import {
  letterLook,
  letterProperties,
  paragraphLook,
  paragraphProperties,
  type LetterProperties,
} from './properties.js';
import { hasNumber } from './style-sheet.js';

const NO_STYLE: RunStyle = {};
const EMU_PER_POINT = 12_700;

/** Reads a paragraph as Word shows it, in a table with what the table's style says. */
export function readLookParagraph(
  element: XmlElement,
  context: LookContext,
  around: Surrounding,
): LookBlockParagraph {
  const properties = child(element, 'w:pPr');
  const { sheet } = context;
  const style = sheet.paragraph(valueOf(properties, 'w:pStyle'));
  const letters = { ...sheet.defaults.letters, ...around.letters, ...style.letters };
  const look = paragraphLook({
    ...sheet.defaults.paragraph,
    ...around.paragraph,
    ...style.paragraph,
    ...paragraphProperties(properties),
  });
  const pieces = readLookPieces(element, letters, context);
  const text = pieces
    .map((piece) => (piece.type === 'text' ? piece.text : piece.type === 'tab' ? '\t' : ''))
    .join('');
  const number = child(properties, 'w:numPr');
  return {
    type: 'paragraph',
    text: text.replace(/ +/gu, ' ').trim(),
    pieces,
    look,
    isItem:
      (number ? hasNumber(properties) : style.isNumbered) || (look.firstLine < 0 && text.includes('\t')),
    isOfContents: style.isOfContents || /\bPAGEREF\b|^\s*TOC\b/u.test(instructions(element)),
    breaksPage:
      toggle(properties, 'w:pageBreakBefore') === true ||
      descendant(element, 'w:br')?.attributes['w:type'] === 'page',
  };
}

/** All instructions of a paragraph's fields. */
const instructions = (element: XmlElement): string =>
  elements(element)
    .map((each) => (each.name === 'w:instrText' ? characters(each) : instructions(each)))
    .join('');

const AROUND = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr']);

function readLookPieces(
  paragraph: XmlElement,
  letters: LetterProperties,
  context: LookContext,
): readonly LookPiece[] {
  const fields: { instruction: string; hasResult: boolean }[] = [];
  const read = (element: XmlElement): readonly LookPiece[] => {
    if (UNSEEN.has(element.name) || AROUND.has(element.name)) return [];
    if (element.name === 'w:fldSimple') {
      const field = fieldOf(element.attributes['w:instr'] ?? '');
      const result = childrenNamed(element, 'w:r')[0];
      return field ? [{ ...field, look: numberLook(result) }] : elements(element).flatMap(read);
    }
    return element.name === 'w:r' ? readRun(element) : elements(element).flatMap(read);
  };
  const propertiesOf = (run: XmlElement | undefined): LetterProperties => {
    const properties = child(run, 'w:rPr');
    return {
      ...letters,
      ...context.sheet.character(valueOf(properties, 'w:rStyle')),
      ...letterProperties(properties, context.sheet.themeFont),
    };
  };
  const numberLook = (run: XmlElement | undefined): LetterLook => letterLook('1', propertiesOf(run));
  const readRun = (run: XmlElement): readonly LookPiece[] => {
    const all = propertiesOf(run);
    return all.isHidden ? [] : elements(run).flatMap((element) => readContent(element, all));
  };
  const readContent = (element: XmlElement, all: LetterProperties): readonly LookPiece[] => {
    const open = fields.at(-1);
    if (element.name === 'w:instrText' && open) open.instruction += characters(element);
    if (element.name === 'w:fldChar') return mark(element, all);
    const isReplaced = fields.some(({ instruction, hasResult }) => !hasResult || fieldOf(instruction));
    return isReplaced ? [] : shown(element, all, context);
  };
  const mark = ({ attributes }: XmlElement, all: LetterProperties): readonly LookPiece[] => {
    const type = attributes['w:fldCharType'];
    if (type === 'begin') fields.push({ instruction: '', hasResult: false });
    if (type === 'separate' && fields.length > 0) fields.at(-1)!.hasResult = true;
    const field = type === 'end' ? fieldOf(fields.pop()?.instruction ?? '') : undefined;
    return field ? [{ ...field, look: letterLook('1', all) }] : [];
  };
  return elements(paragraph).flatMap(read);
}

/** The page's number (ECMA-376-1, 17.16.5.44) or how many pages there are (17.16.5.42). */
function fieldOf(
  instruction: string,
): { readonly type: 'field'; readonly field: 'page' | 'pages' } | undefined {
  const name = /^\s*(\w+)/u.exec(instruction)?.[1]?.toUpperCase();
  if (name === 'PAGE') return { type: 'field', field: 'page' };
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? { type: 'field', field: 'pages' } : undefined;
}

const shown = (element: XmlElement, all: LetterProperties, { run }: LookContext): readonly LookPiece[] =>
  readRunContent(element, NO_STYLE, run).flatMap((piece): readonly LookPiece[] => {
    if (piece.type === 'text') return [{ type: 'text', text: piece.text, look: letterLook(piece.text, all) }];
    if (piece.type === 'tab') return [{ type: 'tab' }];
    if (piece.type === 'picture')
      return [{ type: 'picture', part: piece.part, alt: piece.alt, width: piece.width / EMU_PER_POINT }];
    return [];
  });
