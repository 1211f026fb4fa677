import { readDrawing, readOldPicture } from './drawing.js';
import type { Piece, RunStyle } from '../blocks/index.js';
import type { RunContext } from './context.js';
import { symbolText } from '../content/index.js';
import { characters, elements, type XmlElement, withoutEnd, withoutStart } from '../../core/index.js';

/** White space of XML. */
const XML_SPACE = ' \t\r\n';

/** What an element of a run shows. */
export function readRunContent(element: XmlElement, style: RunStyle, context: RunContext): readonly Piece[] {
  const text = (value: string): readonly Piece[] =>
    value === '' ? [] : [{ type: 'text', text: value, style }];
  switch (element.name) {
    case 'w:t': {
      const value = characters(element);
      return text(
        element.attributes['xml:space'] === 'preserve'
          ? value
          : withoutStart(withoutEnd(value, XML_SPACE), XML_SPACE),
      );
    }
    case 'w:noBreakHyphen':
      return text('\u2011');
    case 'w:softHyphen':
      return text('\u00ad');
    case 'w:sym': {
      const { 'w:font': font, 'w:char': char = '' } = element.attributes;
      const sign = symbolText(font, Number.parseInt(char, 16));
      if (sign === undefined) context.unread.add('symbol', `${font ?? ''} ${char}`);
      return text(sign ?? UNKNOWN);
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
    case 'w:pict':
    case 'w:object':
      return readOldPicture(element, context);
    case 'mc:AlternateContent':
    case 'mc:Choice':
      return elements(element).flatMap((inner) => readRunContent(inner, style, context));
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      context.unread.add(
        'footnote',
        context.notes.get(`${element.name} ${element.attributes['w:id']}`) ?? '',
      );
      return [];
    case 'w:commentReference':
      context.unread.add('comment', context.notes.get(`${element.name} ${element.attributes['w:id']}`) ?? '');
      return [];
    default:
      return [];
  }
}

/** In place of a sign that is not known. */
const UNKNOWN = '\ufffd';

/** The letters of a run in a symbol font, as the signs that they show. */
export function asSymbols(pieces: readonly Piece[], font: string, context: RunContext): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.type !== 'text') return piece;
    const text = [...piece.text].map((letter) => {
      const sign = symbolText(font, letter.codePointAt(0)!);
      if (sign === undefined) context.unread.add('symbol', `${font} ${letter}`);
      return sign ?? UNKNOWN;
    });
    return { ...piece, text: text.join('') };
  });
}
