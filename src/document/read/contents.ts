import { contentsOf } from '../contents.js';
import { inlineText } from '../text.js';
import type { Contents, ContentsEntry, Document, Heading } from '../tree.js';
import { mapBlocks, visitBody } from '../visit.js';
import { attributesOf, elementsOf, styleOf, unknownElement, type ReadContext } from './context.js';
import type { Element } from './markup.js';

/** `<nav data-contents="2" data-style="contents"/>`: headings down to level 2, in the styles contents-1 and contents-2. */
export function readContents(element: Element, { theme }: ReadContext): Contents {
  const attributes = attributesOf(element);
  const depth = Number(attributes.matching('data-contents', /^[1-6]$/u, 'a level from 1 to 6'));
  const style = attributes.required('data-style');
  attributes.done();
  const [child] = elementsOf(element);
  if (child) return unknownElement(child, '<nav>', []);
  const levels = Array.from({ length: depth }, (_, index) => `${style}-${index + 1}`);
  return {
    type: 'contents',
    styles: levels.map((level) => styleOf(element, level, theme.paragraphs)),
    entries: [],
  };
}

/** Fills the contents of a document with the headings of its text; those without an id get one. */
export function fillContents(document: Document): Document {
  const deepest = Math.max(0, ...contentsOf(document).map(({ styles }) => styles.length));
  if (deepest === 0) return document;
  let unnamed = 0;
  const named = mapBlocks(document, (block) =>
    block.type === 'heading' && block.id === undefined && block.level <= deepest
      ? { ...block, id: `heading:${(unnamed += 1)}` }
      : block,
  );
  const headings = headingsOf(named);
  return mapBlocks(named, (block) =>
    block.type === 'contents'
      ? { ...block, entries: headings.flatMap((heading) => entries(heading, block)) }
      : block,
  );
}

function headingsOf(document: Document): readonly Heading[] {
  const found: Heading[] = [];
  visitBody(document, (node) => {
    if (node.type === 'heading') found.push(node);
  });
  return found;
}

/** The entry of a heading; none where the heading is too deep or says nothing. */
function entries({ level, id, children }: Heading, { styles }: Contents): readonly ContentsEntry[] {
  const style = styles[level - 1];
  const value = inlineText(children).replaceAll('\n', ' ').trim();
  if (style === undefined || id === undefined || value === '') return [];
  return [{ type: 'paragraph', level, style, target: id, children: [{ type: 'text', value }] }];
}
