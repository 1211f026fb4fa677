import type { Block, Document, Node, Table, TableRow } from './tree.js';

/** What a node holds, in reading order: the one place that knows how the tree is put together. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'document':
      return node.sections;
    case 'section':
      return [
        ...(node.firstPage?.header ?? []),
        ...node.header,
        ...node.children,
        ...(node.firstPage?.footer ?? []),
        ...node.footer,
      ];
    case 'heading':
    case 'paragraph':
    case 'item':
    case 'cell':
    case 'link':
      return node.children;
    case 'list':
      return node.items;
    case 'table':
      return [...(node.caption ? [node.caption] : []), ...node.head, ...node.body];
    case 'row':
      return node.cells;
    case 'figure': {
      const { file } = node.image;
      const labels = file?.format === 'drawing' ? file.drawing.labels : [];
      return [...labels, ...(node.caption ? [node.caption] : [])];
    }
    case 'label':
      return [node.text];
    case 'contents':
      return node.entries;
    case 'page-break':
    case 'text':
    case 'break':
    case 'field':
    case 'sequence':
      return [];
    default:
      return node satisfies never;
  }
}

/** Called with a node, and what holds it, before those inside it; these are passed over where it returns `skip`. */
export type Visitor = (node: Node, parent: Node | undefined) => 'skip' | undefined | void;

/** Calls a function with a node and with everything inside it, in reading order. */
export function visit(node: Node, enter: Visitor, parent?: Node): void {
  if (enter(node, parent) === 'skip') return;
  for (const child of childrenOf(node)) visit(child, enter, node);
}

/** Visits the text of a document: all but running headers and footers. */
export function visitBody({ sections }: Document, enter: Visitor): void {
  for (const section of sections) for (const block of section.children) visit(block, enter, section);
}

/**
 * A document with every block replaced by what a function gives for it, innermost first. Captions and the entries of
 * the contents are paragraphs for good and are not replaced.
 */
export function mapBlocks(document: Document, change: (block: Block) => Block): Document {
  const all = (blocks: readonly Block[]): readonly Block[] => blocks.map((block) => change(inside(block)));
  const rows = (list: readonly TableRow[]): Table['body'] =>
    list.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, children: all(cell.children) })),
    }));
  const inside = (block: Block): Block => {
    switch (block.type) {
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, children: all(item.children) })) };
      case 'table':
        return { ...block, head: rows(block.head), body: rows(block.body) };
      case 'heading':
      case 'paragraph':
      case 'figure':
      case 'contents':
      case 'page-break':
        return block;
      default:
        return block satisfies never;
    }
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      header: all(section.header),
      footer: all(section.footer),
      ...(section.firstPage && {
        firstPage: { header: all(section.firstPage.header), footer: all(section.firstPage.footer) },
      }),
      children: all(section.children),
    })),
  };
}
