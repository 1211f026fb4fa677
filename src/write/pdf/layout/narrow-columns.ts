import { append } from '../../../core/index.js';
import type { Table } from '../../../document/index.js';
import type { ComposedLine } from '../text/index.js';
import { isImage, isPageBreak, isTable, type Definition, type FlowNode, type TableNode } from './node.js';

/** A column of a table that is too narrow for one of its words or numbers. */
export interface NarrowColumn {
  readonly table: Table;
  /** Counted from 1. */
  readonly column: number;
  /** The word or number. */
  readonly text: string;
}

/** The columns of all tables that are too narrow, once the document has been laid out; each column once. */
export const narrowColumns = ({ sections }: Definition): readonly NarrowColumn[] =>
  sections.flatMap(({ section }) => narrowIn(section.stack));

const narrowIn = (nodes: readonly FlowNode[]): readonly NarrowColumn[] =>
  nodes
    .filter((node) => !isPageBreak(node))
    .filter(isTable)
    .flatMap(narrowInTable);

function narrowInTable({ table, source }: TableNode): readonly NarrowColumn[] {
  const inner: NarrowColumn[] = [];
  const found = new Map<number, string>();
  for (const { stack, column } of table.body.flat()) {
    append(inner, narrowIn(stack));
    const text = found.has(column) ? undefined : firstTooNarrow(stack);
    if (text !== undefined) found.set(column, text);
  }
  const own = [...found].map(([column, text]) => ({ table: source, column: column + 1, text }));
  return [...own.sort((one, other) => one.column - other.column), ...inner];
}

/** The first word of a cell that does not fit. */
function firstTooNarrow(stack: readonly FlowNode[]): string | undefined {
  for (const node of stack) {
    if (isPageBreak(node) || isTable(node) || isImage(node)) continue;
    const line = node.composed?.lines.find(({ isTooNarrow }) => isTooNarrow);
    if (line) return wordAt(line);
  }
  return undefined;
}

/** The letters and signs around a line's end, up to white space. */
function wordAt({ segment: { text, offsets }, from, to }: ComposedLine): string {
  const end = offsets[to] ?? text.length;
  const before = /\S*$/u.exec(text.slice(offsets[from], end))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end))?.[0] ?? '';
  return before + after;
}
