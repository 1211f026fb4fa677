import type { List, ListItem, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { BlockInput, ListItemInput } from '../model/block.js';
import type { ListStyleName } from '../model/marker.js';
import type { TextInput } from '../model/text.js';
import { phrasingToText } from './inline.js';

/**
 * What officers type without meaning Markdown by it: first-line indents, tags, a rule under a line, a label with a
 * colon. Each stays text.
 */
const DISABLED = ['codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline', 'definition'];

/** Markdown (CommonMark with tables) as blocks: a line break stays a line break, markers stay as they are written. */
export function markdownToBlocks(markdown: string): BlockInput[] {
  const tree: Root = fromMarkdown(markdown, {
    extensions: [gfmTable(), { disable: { null: DISABLED } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return toBlocks(tree.children, markdown);
}

const toBlocks = (nodes: readonly RootContent[], source: string): BlockInput[] =>
  nodes.flatMap((node) => toBlock(node, source));

function toBlock(node: RootContent, source: string): BlockInput[] {
  switch (node.type) {
    case 'heading':
      return textBlock('heading', phrasingToText(node.children));
    case 'paragraph':
      return paragraph(node.children);
    case 'list':
      return [list(node, source)];
    case 'table':
      return [table(node)];
    case 'blockquote':
      return toBlocks(node.children, source);
    case 'code':
      return textBlock('paragraph', node.value);
    default:
      return [];
  }
}

const textBlock = (type: 'heading' | 'paragraph', text: TextInput): BlockInput[] =>
  isEmpty(text) ? [] : [{ type, text }];

/** Pictures that stand in a paragraph become figures after it. */
function paragraph(children: Extract<RootContent, { type: 'paragraph' }>['children']): BlockInput[] {
  const figures = children.flatMap((child): BlockInput[] =>
    child.type === 'image'
      ? [
          {
            type: 'figure',
            image: child.url,
            ...(child.alt && { alt: child.alt }),
            ...((child.title || child.alt) && { caption: child.title || child.alt! }),
          },
        ]
      : [],
  );
  return [...textBlock('paragraph', phrasingToText(children)), ...figures];
}

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
  return { ...marker, text: phrasingToText(first.children), children: toBlocks(rest, source) };
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

const isEmpty = (text: TextInput): boolean =>
  typeof text === 'string' ? text.trim() === '' : Array.isArray(text) && text.every(isEmpty);
