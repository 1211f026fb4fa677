import type { Break, Inline, Link, Text } from '../tree.js';
import { attributesOf, unknownElement } from './context.js';
import { MarkupError } from './error.js';
import type { Element } from './markup.js';

type Look = Omit<Text, 'type' | 'value'>;

const INLINE_ELEMENTS = ['strong', 'em', 'u', 'sub', 'sup', 'span', 'a', 'br', 'data'];

export const isInline = (child: Element | string): boolean =>
  typeof child === 'string' ? child.trim() !== '' : INLINE_ELEMENTS.includes(child.name);

/**
 * The inline content of an element. Text is kept as it stands, but for white space that holds a line end: it is the
 * template's own and counts as one space, and as nothing at the start and end of the element.
 */
export function readInlines(element: Element): readonly Inline[] {
  return tidyLine(element.children.flatMap((child) => readInline(child, {}, element)));
}

function readInline(child: Element | string, look: Look, parent: Element): readonly Inline[] {
  if (typeof child === 'string') return child === '' ? [] : [{ type: 'text', value: child, ...look }];
  const inside = (inner: Look): readonly Inline[] =>
    child.children.flatMap((next) => readInline(next, { ...look, ...inner }, child));
  const attributes = attributesOf(child);
  switch (child.name) {
    case 'strong':
      attributes.done();
      return inside({ bold: true });
    case 'em':
      attributes.done();
      return inside({ italic: true });
    case 'u':
      attributes.done();
      return inside({ underline: true });
    case 'sub':
    case 'sup':
      attributes.done();
      return inside({ position: child.name });
    case 'span': {
      const language = attributes.optional('lang');
      const controls = attributes.controls();
      attributes.done();
      return inside({ ...(language && { language }), ...controls });
    }
    case 'br':
      attributes.done();
      return [{ type: 'break' }];
    case 'a':
      return [readLink(child, inside({}))];
    case 'data': {
      const field = attributes.oneOf('data-field', ['page', 'pages']);
      attributes.done();
      if (!field) throw missing(child, 'data-field');
      return [{ type: 'field', field }];
    }
    default:
      return unknownElement(child, `<${parent.name}>`, ['text', ...INLINE_ELEMENTS]);
  }
}

const missing = (element: Element, attribute: string): MarkupError =>
  new MarkupError(element.offset, { code: 'missing-attribute', element: element.name, attribute });

function readLink(element: Element, inside: readonly Inline[]): Link {
  const attributes = attributesOf(element);
  const target = attributes.required('href');
  attributes.done();
  const children = inside.filter(
    (inline): inline is Text | Break => inline.type === 'text' || inline.type === 'break',
  );
  return { type: 'link', target, children: tidyLine(children) as Link['children'] };
}

const TEMPLATE_SPACE = /\s*[\n\r]\s*/gu;

function tidyLine(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'text' || !/[\n\r]/u.test(inline.value)) return [inline];
    let value = inline.value;
    if (index === 0) value = value.replace(/^\s*[\n\r]\s*/u, '');
    if (index === inlines.length - 1) value = value.replace(/\s*[\n\r]\s*$/u, '');
    value = value.replace(TEMPLATE_SPACE, ' ');
    return value === '' ? [] : [{ ...inline, value }];
  });
}
