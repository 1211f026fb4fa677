import type { Theme } from '../theme.js';
import type { Digits, Document, DocumentInfo, Section } from '../tree.js';
import { checkInvariants } from './invariants.js';
import { readBlock, readBlocks } from './block.js';
import { attributesOf, elementsOf, unknownElement, type ReadContext } from './context.js';
import { readMarkup, type Element } from './markup.js';
import { splitTables } from './page-break.js';

export interface ReadOptions {
  readonly info: DocumentInfo;
  readonly theme: Theme;
  readonly digits: Digits;
}

/** Reads the markup that templates give into the document tree. Throws `MarkupError` at the first thing it refuses. */
export function readDocument(markup: string, { info, theme, digits }: ReadOptions): Document {
  const root: Element = { name: 'document', attributes: {}, children: readMarkup(markup), offset: 0 };
  const elements = elementsOf(root);
  checkInvariants(elements);
  const context: ReadContext = { theme, digits, counted: new Map() };
  const sections = elements.map((element) => readSection(element, context));
  return { type: 'document', info, theme, digits, sections };
}

function readSection(element: Element, context: ReadContext): Section {
  if (element.name !== 'section') return unknownElement(element, 'the document', ['section']);
  const attributes = attributesOf(element);
  const orientation =
    attributes.oneOf('data-orientation', ['portrait', 'landscape']) ?? context.theme.page.orientation;
  attributes.done();
  const parts = elementsOf(element);
  const running = (name: string): Section['header'] =>
    parts.filter((part) => part.name === name).flatMap((part) => readBlocks(part, context));
  const children = parts
    .filter(({ name }) => name !== 'header' && name !== 'footer')
    .map((part) => readBlock(part, context, '<section>'));
  return {
    type: 'section',
    orientation,
    header: running('header'),
    footer: running('footer'),
    children: splitTables(children),
  };
}
