import { listMarker } from '../marker.js';
import type { List, ListItem } from '../tree.js';
import { attributesOf, elementsOf, styleOf, unknownElement, type ReadContext } from './context.js';
import { MarkupError } from './error.js';
import { readFlow } from './flow.js';
import type { Element } from './markup.js';

/** `<ol data-style>` counts its items, `<ul data-style>` marks each alike; `<li data-marker>` is marked as written. */
export function readList(element: Element, context: ReadContext): List {
  const attributes = attributesOf(element);
  const style = styleOf(element, attributes.required('data-style'), context.theme.lists);
  const source = attributes.source();
  let next = attributes.number('start', 1, 999_999) ?? 1;
  attributes.done();
  const listStyle = context.theme.lists[style]!;
  if ((listStyle.numbering === 'none') !== (element.name === 'ul')) {
    const expected = `a list style ${element.name === 'ul' ? 'with a fixed marker' : 'that counts'}`;
    throw new MarkupError(element.offset, {
      code: 'bad-attribute',
      element: element.name,
      attribute: 'data-style',
      value: style,
      expected,
    });
  }
  const items = elementsOf(element).map((item): ListItem => {
    if (item.name !== 'li') return unknownElement(item, `<${element.name}>`, ['li']);
    const itemAttributes = attributesOf(item);
    const written = itemAttributes.optional('data-marker');
    const number = itemAttributes.number('value', 1, 999_999) ?? next;
    const paragraphStyle = itemAttributes.optional('data-style');
    const itemSource = itemAttributes.source();
    itemAttributes.done();
    const children = startWithParagraph(readFlow(item, paragraphStyle, context), paragraphStyle);
    if (written !== undefined) return { type: 'item', marker: written, ...itemSource, children };
    next = number + 1;
    const marker = listMarker(listStyle, number, context.digits);
    return {
      type: 'item',
      marker,
      ...(listStyle.numbering !== 'none' && { number }),
      ...itemSource,
      children,
    };
  });
  return { type: 'list', style, ...source, items };
}

/** The marker stands on the first line of a paragraph: an item that begins with another block gets an empty one. */
const startWithParagraph = (children: ListItem['children'], style = 'base'): ListItem['children'] =>
  children[0]?.type === 'paragraph' ? children : [{ type: 'paragraph', style, children: [] }, ...children];
