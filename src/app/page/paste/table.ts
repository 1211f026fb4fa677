import { inlineText } from './inline.js';
import { childrenOf, nameOf, type PastedNode } from './nodes.js';

/** A table as Markdown; its first row is the head. A cell over several columns leaves the others empty. */
export function tableText(table: PastedNode): string {
  const rows = rowsOf(table).map((row) =>
    childrenOf(row)
      .filter((cell) => ['td', 'th'].includes(nameOf(cell)))
      .flatMap((cell) => {
        const text = inlineText(cell).replace(/\s+/gu, ' ').trim();
        const span = Number(cell.getAttribute?.('colspan') ?? 1) || 1;
        return [text, ...Array<string>(Math.min(span, 50) - 1).fill('')];
      }),
  );
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const dashes = Array<string>(columns).fill('---');
  return [line(head.map(plain)), line(dashes), ...body.map(line)].join('\n');
}

/** A head is bold in any case. */
const plain = (cell: string): string => cell.replace(/^\*\*([^*]*)\*\*$/u, '$1');

const rowsOf = (node: PastedNode): readonly PastedNode[] =>
  childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(name) ? rowsOf(child) : [];
  });

/** The cells of the first table of a document, as plain text; undefined where it has none. */
export function tableCells(body: PastedNode): readonly (readonly string[])[] | undefined {
  const table = find(body);
  return (
    table &&
    rowsOf(table).map((row) =>
      childrenOf(row)
        .filter((cell) => ['td', 'th'].includes(nameOf(cell)))
        .flatMap((cell) => {
          const text = (cell.textContent ?? '').replace(/\s+/gu, ' ').trim();
          const span = Number(cell.getAttribute?.('colspan') ?? 1) || 1;
          return [text, ...Array<string>(Math.min(span, 50) - 1).fill('')];
        }),
    )
  );
}

function find(node: PastedNode): PastedNode | undefined {
  if (nameOf(node) === 'table') return node;
  for (const child of childrenOf(node)) {
    const found = child.nodeType === 1 ? find(child) : undefined;
    if (found) return found;
  }
  return undefined;
}
