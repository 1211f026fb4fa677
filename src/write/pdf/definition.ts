import { anchorsOf, visitBody, type Document } from '../../document/index.js';
import { blocks } from './block.js';
import type { BodyLayout, DefinitionContext } from './context.js';
import type { Definition } from './layout/index.js';
import { section } from './section.js';
import { createOutline, rootElement } from './tags/index.js';

/**
 * A document with every style resolved, as the layout places it. Fields in its body are only right with the result of an
 * earlier layout. Throws where a style or a picture's bytes are missing.
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
    imageLabels: new Map(),
    position: { page: { value: 1 }, pages: 1 },
    parent: structure,
    languages,
    blocks,
    nextId: () => `h${String(++ids)}`,
    ...(layout && { layout }),
    destinations: anchorsOf(document),
  };
  return {
    sections: document.sections.map((each) => section(each, context, outline)),
    structure,
    images: context.images,
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
