import { readDrawing, readOldPicture } from './drawing.js';
import type { Piece, RunContext } from './pieces.js';
import type { Look } from './styles.js';
import { characters, elements, type XmlElement } from './xml.js';

/** What an element of a run shows. */
export function readRunContent(element: XmlElement, look: Look, context: RunContext): readonly Piece[] {
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
    case 'w:pict':
    case 'w:object':
      return readOldPicture(element, context);
    case 'mc:AlternateContent':
    case 'mc:Choice':
      return elements(element).flatMap((inner) => readRunContent(inner, look, context));
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      context.unread.add(
        'footnote',
        context.notes.get(`${element.name} ${element.attributes['w:id']}`) ?? '',
      );
      return [];
    default:
      return [];
  }
}

/** Check boxes of Wingdings. */
const WINGDINGS: Readonly<Record<number, string>> = { 0xf0a8: '☐', 0xf06f: '☐', 0xf0fd: '☒', 0xf0fe: '☑' };
