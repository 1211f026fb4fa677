import { anchorsOf, visitBody, type Document } from '../../document/index.js';
import type { BodyLayout, DefinitionContext } from './context.js';
import { section } from './section.js';
import { rootElement } from './tags/element.js';
import { createOutline } from './tags/outline.js';
import type { Definition } from './pdfmake/node.js';

/**
 * The pdfmake definition of a document. Fields in its body are right only with the layout of an earlier setting. Throws
 * where a style or a picture's bytes are missing.
 */
export function definition(
  document: Document,
  layout?: BodyLayout,
  languages: DefinitionContext['languages'] = 'elements',
): Definition {
  const structure = rootElement();
  const outline = createOutline(structure);
  let ids = 0;
  const context: DefinitionContext = {
    theme: document.theme,
    digits: document.digits,
    images: new Map(),
    place: { page: 1, pages: 1 },
    parent: structure,
    languages,
    nextId: () => `h${String(++ids)}`,
    ...(layout && { layout }),
    destinations: anchorsOf(document),
  };
  const content = { stack: document.sections.map((each) => section(each, context, outline)) };
  return {
    content,
    structure,
    images: new Map([...context.images.values()].map(({ label, bytes }) => [label, bytes])),
  };
}

/** Whether the body holds page numbers, which are known only after it has been laid out. */
export function hasBodyFields(document: Document): boolean {
  let found = false;
  visitBody(document, (node) => {
    found ||= node.type === 'field';
  });
  return found;
}
