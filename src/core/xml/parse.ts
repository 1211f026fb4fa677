import { SaxesParser } from 'saxes';

/** An element; names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** UTF-16 offset of its `<`. */
  readonly offset: number;
}

export type XmlNode = XmlElement | string;

/** What is wrong with a text that is read as XML. */
export type XmlProblem =
  | {
      readonly code: 'not-well-formed';
      readonly reason: string;
      readonly line: number;
      readonly column: number;
      /** The element whose end is missing. */
      readonly unclosed: XmlElement | undefined;
    }
  /** It declares a document type, and so may declare entities. */
  | { readonly code: 'doctype' }
  | { readonly code: 'too-deep'; readonly maximum: number }
  | { readonly code: 'too-many-nodes'; readonly found: number; readonly maximum: number };

export interface XmlOptions {
  /** The text has no root: elements and text side by side. */
  readonly isFragment?: boolean;
  /** Elements within each other: readers call themselves for each. */
  readonly maxDepth: number;
  /** Elements, attributes and texts together. */
  readonly maxNodes?: number;
  /** Throws the caller's error; `offset` is the UTF-16 offset of the element or text that was being read. */
  readonly fail: (problem: XmlProblem, offset: number) => never;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

const NO_ATTRIBUTES: XmlElement['attributes'] = Object.freeze({});

/** Reads well-formed XML 1.0 into its top nodes. Throws what `fail` throws. */
export function parseXml(xml: string, options: XmlOptions): readonly XmlNode[] {
  const { isFragment = false, maxDepth, maxNodes = Infinity, fail } = options;
  const top: XmlNode[] = [];
  const open: OpenElement[] = [];
  const parser = new SaxesParser({ fragment: isFragment, position: true });
  let start = 0;
  let closed: XmlElement | undefined;
  let nodes = 0;
  const siblings = (): XmlNode[] => open.at(-1)?.children ?? top;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > maxNodes) fail({ code: 'too-many-nodes', found: nodes, maximum: maxNodes }, start);
  };
  /** By two messages of saxes. It closes an element before it finds that the end tag is another one's. */
  const unclosed = (message: string): XmlElement | undefined => {
    if (message.includes('unexpected close tag')) return closed;
    return message.includes('unclosed tag') ? open.at(-1) : undefined;
  };
  parser.on('error', ({ message }) => {
    const { line, column } = parser;
    const reason = message.replace(/^\d+:\d+: /u, '');
    return fail({ code: 'not-well-formed', reason, line, column, unclosed: unclosed(message) }, start);
  });
  parser.on('doctype', () => fail({ code: 'doctype' }, start));
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    const attributed = Object.keys(given).length;
    count(1 + attributed);
    const attributes = attributed > 0 ? (given as XmlElement['attributes']) : NO_ATTRIBUTES;
    const element: OpenElement = { name, attributes, children: [], offset: start };
    siblings().push(element);
    open.push(element);
    if (open.length > maxDepth) fail({ code: 'too-deep', maximum: maxDepth }, start);
  });
  parser.on('closetag', () => {
    closed = open.pop();
    start = parser.position;
  });
  const addText = (text: string): void => {
    count(1);
    siblings().push(text);
  };
  parser.on('text', (text) => {
    addText(text);
    start = parser.position;
  });
  parser.on('cdata', addText);
  parser.write(xml).close();
  return top;
}
