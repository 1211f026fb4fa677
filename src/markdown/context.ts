import type { Nodes } from 'mdast';
import type { MarkdownNote } from '../core/index.js';

/** Where something begins in a Markdown text; both count from 1. */
export interface MarkdownPlace {
  readonly line: number;
  readonly column: number;
}

export interface MarkdownOptions {
  /** Told where each block, list item, table row and link begins. */
  readonly onPlace?: (input: object, place: MarkdownPlace) => void;
  /** Told what is printed in another way than it looks. */
  readonly onNote?: (note: MarkdownNote, place: MarkdownPlace) => void;
  /** Lines after a list's last item belong to it, as in a list of statements, where no paragraph can follow. */
  readonly itemsOnly?: boolean;
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

/** Tells what is printed in another way, and where. */
export function addNote(note: MarkdownNote, node: Nodes, { onNote }: MarkdownOptions): void {
  const start = node.position?.start;
  if (start) onNote?.(note, { line: start.line, column: start.column });
}

/** A node as it is written. */
export const rawText = (node: Nodes, { source }: MarkdownContext): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
