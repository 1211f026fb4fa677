import type { Theme } from '../theme.js';
import type { Block, Digits, Document, DocumentInfo, Section } from '../tree.js';
import { MarkupError } from './error.js';
import { checkInvariants } from './invariants.js';
import { readBlock } from './block.js';
import { fillContents } from './contents.js';
import { attributesOf, elementsOf, unknownElement, type ReadContext } from './context.js';
import { readBlocks } from './flow.js';
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
  if (elements.length === 0) throw new MarkupError(0, { code: 'no-section' });
  checkInvariants(elements);
  const context: ReadContext = {
    theme,
    digits,
    counted: new Map(),
    readBlock: (element, parent) => readBlock(element, context, parent),
  };
  const sections = withContent(elements.map((element) => readSection(element, context)));
  return fillContents({ type: 'document', info, theme, digits, sections });
}

/** Word takes no higher number for a first page. */
const MAX_START = 32_767;

function readSection(element: Element, context: ReadContext): Section {
  if (element.name !== 'section') return unknownElement(element, 'the document', ['section']);
  const attributes = attributesOf(element);
  const orientation =
    attributes.oneOf('data-orientation', ['portrait', 'landscape']) ?? context.theme.page.orientation;
  const letters = attributes.oneOf('data-page-numbers', ['letters']) !== undefined;
  const start = attributes.number('data-page-start', 0, MAX_START);
  attributes.done();
  const parts = elementsOf(element);
  const isOfFirst = new Map(parts.filter(isRunning).map((part) => [part, readPages(part) === 'first']));
  const running = (name: string, ofFirst: boolean): Section['header'] =>
    parts
      .filter((part) => part.name === name && isOfFirst.get(part) === ofFirst)
      .flatMap((part) => readBlocks(part, context));
  const children = parts
    .filter((part) => !isRunning(part))
    .map((part) => context.readBlock(part, '<section>'));
  return {
    type: 'section',
    orientation,
    ...((letters || start !== undefined) && {
      pageNumbers: { ...(letters && { letters }), ...(start !== undefined && { start }) },
    }),
    header: running('header', false),
    footer: running('footer', false),
    ...([...isOfFirst.values()].includes(true) && {
      firstPage: { header: running('header', true), footer: running('footer', true) },
    }),
    children: withoutIdleBreaks(splitTables(children)),
  };
}

const isRunning = ({ name }: Element): boolean => name === 'header' || name === 'footer';

/** `<header data-page="first">`: of the section's first page alone. */
function readPages(element: Element): 'first' | undefined {
  const attributes = attributesOf(element);
  const pages = attributes.oneOf('data-page', ['first']);
  attributes.done();
  return pages;
}

/** A section without content takes no page, unless there is nothing else. */
function withContent(sections: readonly Section[]): readonly Section[] {
  const filled = sections.filter(({ children }) => children.length > 0);
  return filled.length > 0 ? filled : sections.slice(0, 1);
}

/** A section begins a page by itself, and so does what follows it. */
function withoutIdleBreaks(children: readonly Block[]): readonly Block[] {
  const isContent = ({ type }: Block): boolean => type !== 'page-break';
  return children.slice(children.findIndex(isContent), children.findLastIndex(isContent) + 1);
}
