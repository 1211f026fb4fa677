import type { Block, Heading, Paragraph } from '../tree.js';
import { readContents } from './contents.js';
import { attributesOf, elementsOf, styleOf, unknownElement, type ReadContext } from './context.js';
import { readFigure } from './figure.js';
import { readInlines, isInline } from './inline.js';
import { readList } from './list.js';
import type { Element } from './markup.js';
import { readTable } from './table.js';

const BLOCK_ELEMENTS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ol', 'ul', 'table', 'figure', 'nav', 'hr'];

export const readBlocks = (parent: Element, context: ReadContext): readonly Block[] =>
  elementsOf(parent).map((element) => readBlock(element, context, `<${parent.name}>`));

/** The content of an item or a cell: blocks, or inline content that makes one paragraph of the given style. */
export function readFlow(parent: Element, style: string | undefined, context: ReadContext): readonly Block[] {
  if (parent.children.some(isInline) || (style !== undefined && elementsOf(parent).length === 0)) {
    const name = styleOf(parent, style ?? 'base', context.theme.paragraphs);
    return [{ type: 'paragraph', style: name, children: readInlines(parent, context) }];
  }
  return readBlocks(parent, context);
}

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

export function readParagraph(element: Element, context: ReadContext): Paragraph {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.optional('data-style') ?? 'base', context.theme.paragraphs);
  const id = attributes.optional('id');
  const controls = attributes.controls();
  attributes.done();
  return {
    type: 'paragraph',
    style,
    ...(id && { id }),
    ...controls,
    children: readInlines(element, context),
  };
}

function readHeading(element: Element, context: ReadContext): Heading {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.required('data-style'), context.theme.paragraphs);
  const id = attributes.optional('id');
  const controls = attributes.controls();
  attributes.done();
  const level = Number(element.name.slice(1));
  return {
    type: 'heading',
    level,
    style,
    ...(id && { id }),
    ...controls,
    children: readInlines(element, context),
  };
}

function readPageBreak(element: Element): Block {
  const attributes = attributesOf(element);
  attributes.oneOf('data-break', ['page']);
  attributes.done();
  return { type: 'page-break' };
}
