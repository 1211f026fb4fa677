import { isLinkTarget } from '../../core/index.js';
import { writeNumber } from '../number.js';
import type { Break, Field, Inline, Link, Sequence, Text } from '../tree.js';
import { attributesOf, styleOf, unknownElement, type ReadContext } from './context.js';
import { MarkupError } from './error.js';
import type { Element } from './markup.js';

type RunStyle = Omit<Text, 'type' | 'value'>;

const INLINE_ELEMENTS = ['strong', 'em', 'u', 's', 'sub', 'sup', 'span', 'a', 'br', 'data'];

export const isInline = (child: Element | string): boolean =>
  typeof child === 'string' ? child.trim() !== '' : INLINE_ELEMENTS.includes(child.name);

/**
 * The inline content of an element. Text is kept as it stands, but for white space that holds a line end: it is the
 * template's own and counts as one space, and as nothing at the start and end of the element.
 */
export function readInlines(element: Element, context: ReadContext): readonly Inline[] {
  return tidyLine(element.children.flatMap((child) => readInline(child, {}, element, context)));
}

function readInline(
  child: Element | string,
  style: RunStyle,
  parent: Element,
  context: ReadContext,
): readonly Inline[] {
  if (typeof child === 'string') return child === '' ? [] : [{ type: 'text', value: child, ...style }];
  const inside = (inner: RunStyle): readonly Inline[] =>
    child.children.flatMap((next) => readInline(next, { ...style, ...inner }, child, context));
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
    case 's':
      attributes.done();
      return inside({ strike: true });
    case 'sub':
    case 'sup':
      attributes.done();
      return inside({ position: child.name });
    case 'span': {
      const language = attributes.optional('lang');
      const named = attributes.optional('data-style');
      const style = named && styleOf(child, named, context.theme.spans ?? {});
      const origin = { ...attributes.source(), ...attributes.metadata() };
      attributes.done();
      return inside({ ...(language && { language }), ...(style && { style }), ...origin });
    }
    case 'br':
      attributes.done();
      return [{ type: 'break' }];
    case 'a':
      return [readLink(child, inside({}))];
    case 'data':
      return [readField(child, context)];
    default:
      return unknownElement(child, `<${parent.name}>`, ['text', ...INLINE_ELEMENTS]);
  }
}

/** `<data data-field="page | pages">`, and `<data data-field="sequence" data-name="ภาพที่">`, which counts by its name. */
function readField(element: Element, context: ReadContext): Field | Sequence {
  const attributes = attributesOf(element);
  attributes.required('data-field');
  const field = attributes.oneOf('data-field', ['page', 'pages', 'sequence'])!;
  if (field !== 'sequence') {
    const digits = attributes.oneOf('data-digits', ['thai', 'arabic']);
    attributes.done();
    return { type: 'field', field, ...(digits && { digits }) };
  }
  const name = attributes.matching('data-name', SEQUENCE_NAME, 'a letter, then letters, digits and _');
  attributes.done();
  const number = (context.counted.get(name) ?? 0) + 1;
  context.counted.set(name, number);
  return { type: 'sequence', name, value: writeNumber(number, context.digits) };
}

/** What Word takes for the name of a sequence (ECMA-376-1, 17.16.5.56). */
const SEQUENCE_NAME = /^\p{L}[\p{L}\p{M}\p{Nd}_]{0,39}$/u;

/** Links are checked here, whoever made them: a template, the report's data or a reader of files. */
function readLink(element: Element, inside: readonly Inline[]): Link {
  const attributes = attributesOf(element);
  const target = attributes.required('href').trim();
  attributes.done();
  if (!isLinkTarget(target)) throw new MarkupError(element.offset, { code: 'unsafe-href', target });
  const children = inside.filter(
    (inline): inline is Text | Break => inline.type === 'text' || inline.type === 'break',
  );
  return { type: 'link', target, children: tidyLine(children) as Link['children'] };
}

/** White space with a line end in it, which separates lines of a template. Each run is looked at once. */
const WHITE_SPACE = /\s+/gu;
const LINE_END = /[\n\r]/u;

function tidyLine(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'text' || !LINE_END.test(inline.value)) return [inline];
    const value = inline.value.replace(WHITE_SPACE, (run, at: number, whole: string) => {
      if (!LINE_END.test(run)) return run;
      const isFirst = index === 0 && at === 0;
      const isLast = index === inlines.length - 1 && at + run.length === whole.length;
      return isFirst || isLast ? '' : ' ';
    });
    return value === '' ? [] : [{ ...inline, value }];
  });
}
