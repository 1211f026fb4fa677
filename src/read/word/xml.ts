import { SaxesParser } from 'saxes';
import { WordFileError } from '../../core/index.js';

/** An element of a part; names keep their prefix, which every program writes alike. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Tables in lists in tables: a document that nests deeper was made to break its reader. */
const DEEPEST = 500;
/** Elements, attributes and texts of a part; a page has some 800. A file of a few kB unpacks to so many that no memory holds them. */
const MOST_NODES = 4_000_000;

const NO_ATTRIBUTES: XmlElement['attributes'] = Object.freeze({});

/** Reads a part. Throws `WordFileError` where it is not well-formed XML, declares entities of its own or has too many elements. */
export function parseXml(xml: string, part: string, mostNodes = MOST_NODES): XmlElement {
  const damaged = (reason: string): never => {
    throw new WordFileError({ code: 'damaged-word-file', part, reason });
  };
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  let nodes = 0;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > mostNodes)
      throw new WordFileError({
        code: 'word-file-too-large',
        what: 'nodes',
        found: nodes,
        maximum: mostNodes,
      });
  };
  parser.on('error', ({ message }) => damaged(message));
  parser.on('doctype', () => damaged('a document type is declared'));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) damaged(`more than ${DEEPEST} elements within each other`);
    const attributed = Object.keys(attributes).length;
    count(1 + attributed);
    const element = { name, attributes: attributed > 0 ? attributes : NO_ATTRIBUTES, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    count(1);
    open.at(-1)!.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(xml.replace(/^\ufeff/u, '')).close();
  return elements(root)[0] ?? damaged('it is empty');
}

/** The element children. */
export const elements = (parent: XmlElement | undefined): readonly XmlElement[] =>
  parent?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? [];

/** The first child of a name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(parent).find((candidate) => candidate.name === name);

/** All children of a name. */
export const childrenNamed = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elements(parent).filter((candidate) => candidate.name === name);

/** `w:val` of a child. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** A whole number within the bounds that Word keeps to; what is none, or beyond them, is `otherwise`. */
export function wholeNumber(
  value: string | undefined,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): number {
  const number = /^[+-]?\d+$/u.test(value ?? '') ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : otherwise;
}

/** A switch such as `w:b` (ECMA-376-1, 17.17.4): undefined where it is not there. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  if (!found) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** The character data of an element and all in it. */
export const characters = (element: XmlElement): string =>
  element.children.map((part) => (typeof part === 'string' ? part : characters(part))).join('');

/** The first descendant of a name. */
export function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const candidate of elements(element)) {
    const found = candidate.name === name ? candidate : descendant(candidate, name);
    if (found) return found;
  }
  return undefined;
}
