import { SaxesParser } from 'saxes';
import { MarkupError } from './error.js';

/** An element of template markup, with its place in the markup (UTF-16 offset of its `<`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  readonly offset: number;
}

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/** Elements in each other: readers and writers call themselves for every one. A report's own reach some 100. */
const MAX_DEPTH = 500;

/** Reads markup as well-formed XML without a root: every tag closed, every attribute quoted, five named entities. */
export function readMarkup(markup: string): readonly (Element | string)[] {
  const root: (Element | string)[] = [];
  const open: OpenElement[] = [];
  const parser = new SaxesParser({ fragment: true, position: true });
  let start = 0;
  let closed: Element | undefined;
  const siblings = (): (Element | string)[] => open.at(-1)?.children ?? root;
  /** The element that the parser misses the end of; it closes one before it finds the end tag to be another's. */
  const notClosed = (message: string): Element | undefined => {
    if (message.includes('unexpected close tag')) return closed;
    return message.includes('unclosed tag') ? open.at(-1) : undefined;
  };
  parser.on('error', (error) => {
    const last = notClosed(error.message);
    throw new MarkupError(last?.offset ?? start, {
      code: 'not-well-formed',
      reason: last ? `<${last.name}> is not closed` : error.message.replace(/^\d+:\d+: /u, ''),
    });
  });
  parser.on('opentagstart', () => {
    start = markup.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], offset: start };
    siblings().push(element);
    open.push(element);
    if (open.length > MAX_DEPTH)
      throw new MarkupError(start, {
        code: 'not-well-formed',
        reason: `more than ${MAX_DEPTH} elements are within each other`,
      });
  });
  parser.on('closetag', () => {
    closed = open.pop();
    start = parser.position;
  });
  parser.on('text', (text) => {
    siblings().push(text);
    start = parser.position;
  });
  parser.on('cdata', (text) => siblings().push(text));
  // Half of a surrogate pair in a declaration is a RangeError of the parser's and no error of the markup's.
  parser.write(markup.toWellFormed()).close();
  return root;
}
