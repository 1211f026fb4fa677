import type { Blockquote, Code, Paragraph, RootContent } from 'mdast';
import { isPieces, type BlockInput, type TextInput } from './content.js';
import { placed, rawText, type MarkdownContext, type MarkdownOptions } from './context.js';
import { nestsTooDeep } from './depth.js';
import { figuresIn, pictureRow } from './figure.js';
import { footnoteList, footnoteNumbers } from './footnotes.js';
import { phrasingToText } from './inline.js';
import { list } from './list.js';
import { parseMarkdown } from './parse.js';
import { isTableCaption, table } from './table.js';

/**
 * Markdown (CommonMark with tables, tick lists and footnotes) as blocks: a line break stays a line break, markers stay as
 * they are written, HTML is text. Undefined where lists and quotations nest deeper than a report may.
 */
export function markdownToBlocks(markdown: string, options: MarkdownOptions = {}): BlockInput[] | undefined {
  if (nestsTooDeep(markdown)) return undefined;
  const tree = parseMarkdown(markdown, { fences: options.readFence !== undefined });
  const context: MarkdownContext = { ...options, source: markdown, footnotes: footnoteNumbers(tree) };
  return [...toBlocks(tree.children, context), ...footnoteList(tree, context, toBlocks)];
}

const toBlocks = (nodes: readonly RootContent[], context: MarkdownContext): BlockInput[] =>
  nodes.flatMap((node, index) => {
    if (isTableCaption(node, nodes[index + 1], context)) return [];
    return toBlock(node, nodes[index - 1], context).map((block) =>
      isRead(node) ? block : placed(block, node, context),
    );
  });

/** Whether a node's blocks have been read, and placed, one by one already. */
const isRead = ({ type }: RootContent): boolean => type === 'blockquote';

function toBlock(node: RootContent, before: RootContent | undefined, context: MarkdownContext): BlockInput[] {
  switch (node.type) {
    case 'heading':
      return [
        ...textBlock('heading', phrasingToText(node.children, context)),
        ...figuresIn(node.children, context),
      ];
    case 'paragraph':
      return paragraph(node, context);
    case 'list':
      return [list(node, context, toBlocks)];
    case 'table':
      return [
        table(node, before && isTableCaption(before, node, context) ? before : undefined, context),
        ...figuresIn(node.children, context),
      ];
    case 'blockquote':
      return note(node, context) ?? toBlocks(node.children, context);
    case 'code':
      return fenced(node, context);
    default:
      return [];
  }
}

const PAGE_BREAK = '\\newpage';

function paragraph(node: Paragraph, context: MarkdownContext): BlockInput[] {
  if (rawText(node, context).trim() === PAGE_BREAK) return [{ type: 'page-break' }];
  const row = pictureRow(node, context);
  if (row) return [row];
  return [
    ...textBlock('paragraph', phrasingToText(node.children, context)),
    ...figuresIn(node.children, context),
  ];
}

const NOTE = /^\[!NOTE\][^\S\n]*\n?/u;

/** A quotation that begins with `[!NOTE]`, as GitHub has it, is a note; a note for each of its paragraphs. */
function note(node: Blockquote, context: MarkdownContext): BlockInput[] | undefined {
  const [first, ...rest] = node.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text' || !NOTE.test(rawText(opening, context))) {
    return undefined;
  }
  const children = [{ ...opening, value: opening.value.replace(NOTE, '') }, ...first.children.slice(1)];
  return [{ ...first, children }, ...rest].flatMap((child) =>
    child.type === 'paragraph'
      ? [
          ...textBlock('note', phrasingToText(child.children, context)),
          ...figuresIn(child.children, context),
        ].map((block) => placed(block, child, context))
      : toBlocks([child], context),
  );
}

/** What a fence holds, where its info string is `block`; else its lines as text. */
function fenced({ lang, value }: Code, { readFence }: MarkdownContext): BlockInput[] {
  if (lang !== 'block' || !readFence) return textBlock('paragraph', value);
  const given = readFence(value);
  return (Array.isArray(given) ? given : [given]) as BlockInput[];
}

const textBlock = (type: 'heading' | 'paragraph' | 'note', text: TextInput): BlockInput[] =>
  isEmpty(text) ? [] : [{ type, text }];

function isEmpty(text: TextInput): boolean {
  if (typeof text === 'string') return text.trim() === '';
  if (isPieces(text)) return text.every(isEmpty);
  return text.type === 'break' || isEmpty(text.text);
}
