import { ParagraphProperties, type XmlComponent } from 'docx';
import type { ParagraphStyle, TextBlock } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { inlineRuns } from './inline.js';
import { itemIndent, itemRuns, numberItem, type ItemMarker } from './item-marker.js';
import { keeping } from './kept-values.js';
import { twips } from './lengths.js';
import type { BlockContext, Container, State } from './state.js';
import { GAP_STYLE } from './style-ids.js';

/** What a paragraph is told by what it belongs to. */
export interface ParagraphContext extends BlockContext {
  /** The paragraph begins a list item. */
  readonly item?: ItemMarker | undefined;
  /** The paragraph belongs to the block after it, whatever its style says. */
  readonly keepWithNext?: boolean;
}

/**
 * A paragraph or heading in its style, with the least direct formatting that its place asks for. Throws where the
 * theme lacks the style.
 */
export function paragraph(
  node: TextBlock,
  state: State,
  container: Container,
  context: ParagraphContext = {},
): XmlComponent {
  const { paragraphs, heading } = state.styleIds;
  const style = state.document.theme.paragraphs[node.style];
  const id = node.type === 'heading' ? heading(node.level, node.style) : paragraphs.get(node.style);
  if (id === undefined || style === undefined) {
    throw new Error(`The theme has no paragraph style "${node.style}".`);
  }
  const indent = context.item ? itemIndent(context.item) : indentOf(node, style, container);
  const keepNext = keepNextOverride(style, context);
  const properties = new ParagraphProperties({
    style: id,
    ...(keepNext !== undefined && { keepNext }),
    ...(context.startsPage && { pageBreakBefore: true }),
    ...(indent && { indent }),
  });
  if (context.item) numberItem(properties, context.item);
  const runs = inlineRuns(state, container, node.children, style.size);
  return element('w:p', {}, [
    properties,
    ...keeping(state, { ...context.metadata, ...node.metadata }, [
      ...(context.item ? itemRuns(context.item, state, style.size) : []),
      ...state.bookmarks.around(node.id, runs),
    ]),
  ]);
}

/** `w:ind` where lists around the paragraph, or figures that it lines up with, ask for other indents than its style. */
function indentOf(
  node: TextBlock,
  { indent }: ParagraphStyle,
  { edge }: Container,
): { readonly left?: number; readonly right?: number } | undefined {
  const inset = node.type === 'paragraph' ? node.inset : undefined;
  if (!inset) return edge > 0 ? { left: edge + twips(indent.left) } : undefined;
  return { left: edge + twips(indent.left + inset.left), right: twips(indent.right + inset.right) };
}

/** `w:keepNext` where the paragraph's place says otherwise than its style. */
export function keepNextOverride(
  { keepWithNext }: Pick<ParagraphStyle, 'keepWithNext'>,
  context: ParagraphContext,
): boolean | undefined {
  if (context.startsCell && !context.keepsRow) return keepWithNext ? false : undefined;
  return (context.keepWithNext || context.keepsRow) && !keepWithNext ? true : undefined;
}

/** A paragraph of one point's height: between two tables, and after a table that ends a cell or a section. */
export const gapParagraph = (
  { startsPage }: BlockContext = {},
  properties: readonly XmlComponent[] = [],
): XmlComponent =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      valueElement('w:pStyle', GAP_STYLE),
      ...(startsPage ? [element('w:pageBreakBefore')] : []),
      ...properties,
    ]),
  ]);
