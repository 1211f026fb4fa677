import type { Block, Document, Inline } from '../../document/index.js';
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
    position: { page: 1, pages: 1 },
    parent: structure,
    languages,
    blocks,
    nextId: () => `h${String(++ids)}`,
    ...(layout && { layout }),
    destinations: new Set(document.sections.flatMap(({ children }) => children.flatMap(idsOf))),
  };
  return {
    sections: document.sections.map((each) => section(each, context, outline)),
    structure,
    images: new Map([...context.images.values()].map(({ label, bytes }) => [label, bytes])),
  };
}

/** Ids of a block and of the blocks inside it. */
function idsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'page-break':
    case 'contents':
      return [];
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap(idsOf));
    case 'table': {
      const cells = [...block.head, ...block.body].flatMap((row) => row.cells);
      return [block.id, ...cells.flatMap(({ children }) => children.flatMap(idsOf))].filter(
        (id) => id !== undefined,
      );
    }
    default:
      return block.id === undefined ? [] : [block.id];
  }
}

/** Whether the body contains page numbers, which are only known after it has been laid out. */
export const hasBodyFields = ({ sections }: Document): boolean =>
  sections.some(({ children }) => children.some(holdsField));

function holdsField(block: Block): boolean {
  const any = (inlines: readonly Inline[] | undefined): boolean =>
    inlines?.some(({ type }) => type === 'field') ?? false;
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return any(block.children);
    case 'list':
      return block.items.some(({ children }) => children.some(holdsField));
    case 'table':
      return (
        any(block.caption?.children) ||
        [...block.head, ...block.body].some(({ cells }) =>
          cells.some(({ children }) => children.some(holdsField)),
        )
      );
    case 'figure':
      return any(block.caption?.children);
    case 'page-break':
    case 'contents':
      return false;
  }
}
