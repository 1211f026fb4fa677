import type { Heading, Paragraph } from '../tree.js';
import { attributesOf, styleOf, type ReadContext } from './context.js';
import { readInlines } from './inline.js';
import type { Element } from './markup.js';

export function readParagraph(element: Element, context: ReadContext): Paragraph {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.optional('data-style') ?? 'base', context.theme.paragraphs);
  const id = attributes.optional('id');
  const origin = { ...attributes.source(), ...attributes.metadata() };
  attributes.done();
  return {
    type: 'paragraph',
    style,
    ...(id && { id }),
    ...origin,
    children: readInlines(element, context),
  };
}

export function readHeading(element: Element, context: ReadContext): Heading {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.required('data-style'), context.theme.paragraphs);
  const id = attributes.optional('id');
  const origin = { ...attributes.source(), ...attributes.metadata() };
  attributes.done();
  const level = Number(element.name.slice(1));
  return {
    type: 'heading',
    level,
    style,
    ...(id && { id }),
    ...origin,
    children: readInlines(element, context),
  };
}
