import { characters, elements, type XmlElement } from '../../core/index.js';
import type { WordPackage } from '../../read/word/index.js';
import { counted } from './normal-pieces.js';

const DOCUMENT = 'word/document.xml';

/** The lines of all headers and footers, each once and sorted; numbers in fields, which programs update, are `#`. */
export function runningTexts(source: WordPackage): readonly string[] {
  const lines = [...source.relationships(DOCUMENT).values()].flatMap(({ type, target }) => {
    const root = type === 'header' || type === 'footer' ? source.root(target) : undefined;
    return root ? paragraphTexts(root).map((text) => `${type} ${text}`) : [];
  });
  return [...new Set(lines)].sort();
}

function paragraphTexts(element: XmlElement): readonly string[] {
  if (element.name !== 'w:p') return elements(element).flatMap(paragraphTexts);
  const text = withoutFields(element).replace(/\s+/gu, ' ').trim();
  return text === '' ? [] : [text];
}

/** The text of a paragraph with a mark in place of each number that a field counts. */
function withoutFields(paragraph: XmlElement): string {
  let depth = 0;
  let result = '';
  const read = (element: XmlElement): string => {
    if (element.name === 'w:fldSimple') return counted(elements(element).map(read).join(''));
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin' && depth === 0) result = '';
      depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      return type === 'end' && depth === 0 ? counted(result) : '';
    }
    if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
    if (element.name === 'w:t') {
      if (depth === 0) return characters(element);
      result += characters(element);
      return '';
    }
    return elements(element).map(read).join('');
  };
  return read(paragraph);
}

/** How the pages of the sections lie, each change once. */
export function pageTurns(source: WordPackage): readonly string[] {
  const text = Buffer.from(source.bytes(DOCUMENT) ?? '').toString('latin1');
  return [...text.matchAll(/<w:pgSz [^>]*>/gu)]
    .map(([tag]) => (tag.includes('"landscape"') ? 'landscape' : 'portrait'))
    .filter((turn, index, turns) => turn !== turns[index - 1]);
}
