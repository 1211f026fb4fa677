import type { Block } from '../tree.js';
import { readContents } from './contents.js';
import { attributesOf, unknownElement, type ReadContext } from './context.js';
import { readFigure } from './figure.js';
import { readList } from './list.js';
import type { Element } from './markup.js';
import { readHeading, readParagraph } from './paragraph.js';
import { readTable } from './table.js';

const BLOCK_ELEMENTS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ol', 'ul', 'table', 'figure', 'nav', 'hr'];

export function readBlock(element: Element, context: ReadContext, parent: string): Block {
  switch (element.name) {
    case 'p':
      return readParagraph(element, context);
    case 'ol':
    case 'ul':
      return readList(element, context);
    case 'table':
      return readTable(element, context);
    case 'figure':
      return readFigure(element, context);
    case 'nav':
      return readContents(element, context);
    case 'hr':
      return readPageBreak(element);
    default:
      return /^h[1-6]$/u.test(element.name)
        ? readHeading(element, context)
        : unknownElement(element, parent, BLOCK_ELEMENTS);
  }
}

function readPageBreak(element: Element): Block {
  const attributes = attributesOf(element);
  attributes.oneOf('data-break', ['page']);
  attributes.done();
  return { type: 'page-break' };
}
