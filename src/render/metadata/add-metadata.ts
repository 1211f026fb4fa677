import { isTextBlock, mapBlocks, type Block, type Document, type Inline } from '../../document/index.js';
import { ownersOf, shownSources } from './places.js';
import { blockMetadata, keptValues, type MetadataInput } from './values.js';

/**
 * Adds to a document what its report holds and the document does not show, so that the report can be read back from the
 * Word file. Where a value belongs is known from the nodes' `source`; whether it is shown, too. So a template that leaves
 * out a part of a report does not lose it.
 */
export function addMetadata(document: Document, input: MetadataInput): Document {
  const shown = shownSources(document);
  const kept = keptValues(input, (path) => shown.has(path));
  const owners = ownersOf(document, kept);
  const change = (block: Block): Block => {
    if (isTextBlock(block)) {
      const own = owners.get(block);
      const children = withParts(block.children);
      if (!own && children === block.children) return block;
      return { ...block, ...(own && { metadata: { ...own, ...block.metadata } }), children };
    }
    switch (block.type) {
      case 'table':
      case 'figure': {
        const part = block.source === undefined ? undefined : input.parts.get(block.source);
        const own = part && blockMetadata(part, block.type === 'table' ? block.columns : undefined);
        return own ? { ...block, metadata: { ...own, ...block.metadata } } : block;
      }
      default:
        return block;
    }
  };
  return mapBlocks(document, change);
}

/** Names what the text from here on is, in lines that list evidence: its number, title, year, unit, link or file. */
function withParts(inlines: readonly Inline[]): readonly Inline[] {
  let before: string | undefined;
  let changed = false;
  const named = inlines.map((inline): Inline => {
    const source = inline.type === 'text' ? inline.source : undefined;
    const part = source === before ? undefined : /\.evidence\[\d+\]\.(\w+)$/u.exec(source ?? '')?.[1];
    before = source;
    if (part === undefined || inline.type !== 'text') return inline;
    changed = true;
    return { ...inline, metadata: { part: JSON.stringify(part), ...inline.metadata } };
  });
  return changed ? named : inlines;
}
