import type { List, ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { BlockInput, ListItemInput } from '../model/block.js';
import type { ListStyleName } from '../model/marker.js';
import type { TextInput } from '../model/text.js';
import { constructsBeyondBrackets } from './brackets.js';
import { nestsTooDeep } from './depth.js';
import { phrasingToText } from './inline.js';
import { thaiEmphasis } from './thai-attention.js';

/**
 * What officers type without meaning Markdown by it: first-line indents, tags, a row of dashes, a label with a colon.
 * Each stays text.
 */
const DISABLED = [
  'codeFenced',
  'codeIndented',
  'definition',
  'htmlFlow',
  'htmlText',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Markdown (CommonMark with tables) as blocks: a line break stays a line break, markers stay as they are written.
 * Undefined where lists and quotations nest deeper than a report may.
 */
export function markdownToBlocks(markdown: string): BlockInput[] | undefined {
  if (nestsTooDeep(markdown)) return undefined;
  const tree: Root = fromMarkdown(markdown, {
    extensions: [
      gfmTable(),
      thaiEmphasis,
      { disable: { null: [...DISABLED, ...constructsBeyondBrackets(markdown)] } },
    ],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return toBlocks(tree.children, markdown);
}

const toBlocks = (nodes: readonly RootContent[], source: string): BlockInput[] =>
  nodes.flatMap((node) => toBlock(node, source));

function toBlock(node: RootContent, source: string): BlockInput[] {
  switch (node.type) {
    case 'heading':
      return [...textBlock('heading', phrasingToText(node.children)), ...figuresIn(node.children)];
    case 'paragraph':
      return [...textBlock('paragraph', phrasingToText(node.children)), ...figuresIn(node.children)];
    case 'list':
      return [list(node, source)];
    case 'table':
      return [table(node), ...figuresIn(node.children)];
    case 'blockquote':
      return toBlocks(node.children, source);
    default:
      return [];
  }
}

const textBlock = (type: 'heading' | 'paragraph', text: TextInput): BlockInput[] =>
  isEmpty(text) ? [] : [{ type, text }];

/** Pictures that stand in text become figures after it. */
const figuresIn = (nodes: readonly Nodes[]): BlockInput[] =>
  nodes.flatMap((node): BlockInput[] => {
    if (node.type !== 'image') return 'children' in node ? figuresIn(node.children) : [];
    const caption = node.title || node.alt;
    return [
      { type: 'figure', image: node.url, ...(node.alt && { alt: node.alt }), ...(caption && { caption }) },
    ];
  });

function list(node: List, source: string): BlockInput {
  const first = markerOf(node.children[0], source);
  const style: ListStyleName = node.ordered
    ? first.endsWith(')')
      ? 'decimal-paren'
      : 'decimal-dot'
    : first === '-'
      ? 'dash'
      : 'bullet';
  return { type: 'list', style, items: node.children.map((item) => listItem(item, node, source)) };
}

function listItem(item: ListItem, parent: List, source: string): ListItemInput {
  const [first, ...rest] = item.children;
  const marker = parent.ordered ? { marker: markerOf(item, source).replace(/^0+(?=\d)/u, '') } : {};
  if (first?.type !== 'paragraph') return { ...marker, children: toBlocks(item.children, source) };
  return {
    ...marker,
    text: phrasingToText(first.children),
    children: [...figuresIn(first.children), ...toBlocks(rest, source)],
  };
}

/** The marker as it stands in the source: "-", "*", "3." or "3)". */
function markerOf(item: ListItem | undefined, source: string): string {
  const start = item?.position?.start.offset ?? 0;
  return /^(?:\d+[.)]|[-*+])/u.exec(source.slice(start, start + 12))?.[0] ?? '';
}

function table(node: Table): BlockInput {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  return {
    type: 'table',
    headerRows: 1,
    rows: node.children.map((row) =>
      Array.from({ length: columns }, (_, i) => phrasingToText(row.children[i]?.children ?? [])),
    ),
  };
}

function isEmpty(text: TextInput): boolean {
  if (typeof text === 'string') return text.trim() === '';
  if (Array.isArray(text)) return text.every(isEmpty);
  return text.type === 'break' || isEmpty(text.text);
}
