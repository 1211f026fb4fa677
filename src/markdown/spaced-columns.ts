import type { Paragraph } from 'mdast';
import { addNote, rawText, type MarkdownContext } from './context.js';

/** Spaces between two words that nobody types by mistake. */
const GAP = /\S {3,}(?=\S)/u;

/** Tells of lines whose words stand below each other by spaces: documents set text of proportional width, and print one space. */
export function noteSpacedColumns(node: Paragraph, context: MarkdownContext): void {
  if (!context.onNote) return;
  const lines = rawText(node, context).split('\n');
  const from = lines.findIndex((line, at) => GAP.test(line) && GAP.test(lines[at + 1] ?? ''));
  if (from < 0) return;
  const start = node.position?.start;
  if (!start) return;
  const at = { line: start.line + from, column: 1 };
  addNote(
    { code: 'spaced-columns', text: lines[from]!.trim() },
    { ...node, position: { start: at, end: at } },
    context,
  );
}
