import type { Nodes } from 'mdast';

/** Where something begins in a Markdown text; both count from 1. */
export interface MarkdownPlace {
  readonly line: number;
  readonly column: number;
}

export interface MarkdownOptions {
  /** Told where each block, list item, table row and link begins. */
  readonly onPlace?: (input: object, place: MarkdownPlace) => void;
  /**
   * Reads what a fenced ```` ```block ```` holds: a block, or a list of them, that Markdown has no way to write. Where it is
   * absent, fences are text.
   */
  readonly readFence?: (text: string) => unknown;
}

/** What the makers of blocks share. */
export interface MarkdownContext extends MarkdownOptions {
  readonly source: string;
  /** The number of each footnote, by its identifier, in the order in which they are first referred to. */
  readonly footnotes: ReadonlyMap<string, number>;
}

/** How a footnote is referred to in text, and marked in the list of them that ends the content. */
export const footnoteMarker = (number: number): string => `${number})`;

/** Tells where an input begins, and gives it back. */
export function placed<Input extends object>(input: Input, node: Nodes, { onPlace }: MarkdownOptions): Input {
  const start = node.position?.start;
  if (start) onPlace?.(input, { line: start.line, column: start.column });
  return input;
}

/** A node as it is written. */
export const rawText = (node: Nodes, { source }: MarkdownContext): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
