import { inlineText } from './inline.js';
import { childrenOf, nameOf, type PastedNode } from './nodes.js';
import { tableText } from './table.js';

/** A paragraph that Word counts as a list item, and what stands before its text. */
const WORD_ITEM = /mso-list:\s*l\d+\s+level(\d+)/iu;
const MARKER = /^[·•▪◦o§–-]\s+/u;

/**
 * What was copied from Word, Excel or a page, as Markdown: headings, paragraphs, lists, tables, bold and italic. Undefined where
 * there is nothing that plain text would not say as well.
 */
export function markdownOf(body: PastedNode): string | undefined {
  const blocks = blocksOf(body);
  const isPlain = blocks.every(({ kind, text }) => kind === 'paragraph' && !/\*\*|\*|~~/u.test(text));
  if (isPlain) return undefined;
  return blocks
    .map(({ kind, text }, index) => {
      const next = blocks[index + 1];
      return text + (next === undefined ? '' : kind === 'item' && next.kind === 'item' ? '\n' : '\n\n');
    })
    .join('');
}

interface PastedBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'table';
  readonly text: string;
}

const BLOCKS = /^(?:p|div|h[1-6]|ul|ol|table|section|article|blockquote|body|center|font|b|span)$/u;

function blocksOf(node: PastedNode): readonly PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let loose = '';
  const endLoose = (): void => {
    const text = loose.trim();
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    loose = '';
  };
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    const isBlock = child.nodeType === 1 && BLOCKS.test(name) && (isOwnBlock(name) || holdsBlock(child));
    if (!isBlock) {
      loose += inlineText(child);
      continue;
    }
    endLoose();
    blocks.push(...blockOf(child, name));
  }
  endLoose();
  return blocks;
}

const isOwnBlock = (name: string): boolean => /^(?:p|h[1-6]|ul|ol|table)$/u.test(name);

const holdsBlock = (node: PastedNode): boolean =>
  childrenOf(node).some(
    (child) =>
      child.nodeType === 1 && (isOwnBlock(nameOf(child)) || nameOf(child) === 'div' || holdsBlock(child)),
  );

function blockOf(node: PastedNode, name: string): readonly PastedBlock[] {
  if (name === 'table') return [{ kind: 'table', text: tableText(node) }];
  if (name === 'ul' || name === 'ol') return listItems(node, 0);
  if (name !== 'p' && !/^h\d$/u.test(name)) return blocksOf(node);
  const text = inlineText(node).trim();
  if (text === '') return [];
  if (name !== 'p') return [{ kind: 'heading', text: `### ${text.replace(/^\*\*(.*)\*\*$/u, '$1')}` }];
  const level = WORD_ITEM.exec(node.getAttribute?.('data-style') ?? '')?.[1];
  if (level === undefined) return [{ kind: 'paragraph', text }];
  const indent = '   '.repeat(Number(level) - 1);
  const marker = wordMarker(node);
  return [{ kind: 'item', text: `${indent}${marker} ${text.replace(MARKER, '')}` }];
}

/** What Word shows before an item, which it marks as its own: "1.", "ก.", "·". */
function wordMarker(node: PastedNode): string {
  const own = find(node, (each) => /mso-list:\s*ignore/iu.test(each.getAttribute?.('data-style') ?? ''));
  const text = (own?.textContent ?? '').replace(/[\s\u00a0]+/gu, '');
  return /^[\p{L}\p{N}]{1,4}[.)]$/u.test(text) ? text : '-';
}

function find(node: PastedNode, is: (node: PastedNode) => boolean): PastedNode | undefined {
  for (const child of childrenOf(node)) {
    if (child.nodeType !== 1) continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

function listItems(list: PastedNode, depth: number): readonly PastedBlock[] {
  const isNumbered = nameOf(list) === 'ol';
  let count = Number(list.getAttribute?.('start') ?? 1) || 1;
  return childrenOf(list).flatMap((child): readonly PastedBlock[] => {
    const name = nameOf(child);
    if (name === 'ul' || name === 'ol') return listItems(child, depth + 1);
    if (name !== 'li') return [];
    const inner = childrenOf(child).filter((each) => ['ul', 'ol'].includes(nameOf(each)));
    const own = childrenOf(child).filter((each) => !inner.includes(each));
    const text = own.map(inlineText).join('').trim();
    const marker = isNumbered ? `${String(count)}.` : '-';
    count += 1;
    return [
      { kind: 'item', text: `${'   '.repeat(depth)}${marker} ${text}` },
      ...inner.flatMap((each) => listItems(each, depth + 1)),
    ];
  });
}
