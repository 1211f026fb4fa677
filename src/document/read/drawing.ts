import { readPath, type Drawing, type Label, type Shape } from '../drawing.js';
import { attributesOf, elementsOf, styleOf, unknownElement, type ReadContext } from './context.js';
import { MarkupError } from './error.js';
import { readInlines } from './inline.js';
import type { Element } from './markup.js';

/** Largest side of a drawing and its farthest label, pt: more than the largest paper. */
const FARTHEST = 5000;

/**
 * `<drawing width height alt>` with `<path d fill fill-rule stroke stroke-width dash>` and `<text x y anchor
 * data-style>`: shapes and labels, lengths in points. `readFigure` has the alternative text.
 */
export function readDrawing(element: Element, context: ReadContext): Drawing {
  const attributes = attributesOf(element);
  const side = (name: string): number =>
    attributes.number(name, 0.1, FARTHEST) ?? Number(attributes.required(name));
  const [width, height] = [side('width'), side('height')];
  attributes.optional('alt');
  attributes.done();
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  for (const part of elementsOf(element)) {
    if (part.name === 'path') shapes.push(readShape(part));
    else if (part.name === 'text') labels.push(readLabel(part, context));
    else return unknownElement(part, '<drawing>', ['path', 'text']);
  }
  return { width, height, shapes, labels };
}

function bad(element: Element, attribute: string, value: string, expected: string): never {
  const issue = { code: 'bad-attribute', element: element.name, attribute, value, expected } as const;
  throw new MarkupError(element.offset, issue);
}

function readShape(element: Element): Shape {
  const attributes = attributesOf(element);
  const path = attributes.required('d');
  if (!readPath(path)) bad(element, 'd', path.slice(0, 40), 'absolute M, L, C, Q and Z commands');
  const color = (name: string): string | undefined => {
    const value = attributes.optional(name);
    return value === undefined || /^#[\da-f]{6}$/iu.test(value)
      ? value
      : bad(element, name, value, '#rrggbb');
  };
  const fill = color('fill');
  const rule = attributes.oneOf('fill-rule', ['evenodd']);
  const stroke = color('stroke');
  const width = attributes.number('stroke-width', 0.01, 100) ?? 1;
  const dash = attributes.optional('dash')?.split(' ').map(Number);
  if (dash?.some((length) => !(length > 0)))
    bad(element, 'dash', dash.join(' '), 'lengths, parted by spaces');
  attributes.done();
  return {
    path,
    ...(fill !== undefined && { fill }),
    ...(rule && { evenOdd: true }),
    ...(stroke !== undefined && { stroke: { color: stroke, width, ...(dash && { dash }) } }),
  };
}

function readLabel(element: Element, context: ReadContext): Label {
  const attributes = attributesOf(element);
  const place = (name: string): number =>
    attributes.number(name, -FARTHEST, FARTHEST) ?? Number(attributes.required(name));
  const [x, y] = [place('x'), place('y')];
  const anchor = attributes.oneOf('anchor', ['start', 'middle', 'end']) ?? 'start';
  const style = styleOf(element, attributes.required('data-style'), context.theme.paragraphs);
  attributes.done();
  const children = readInlines(element, context);
  const other = children.find(({ type }) => type !== 'text');
  if (other) return unknownElement({ ...element, name: other.type }, '<text>', ['text', 'strong', 'em']);
  return { type: 'label', x, y, anchor, text: { type: 'paragraph', style, children } };
}
