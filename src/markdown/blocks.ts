import { append } from '../core/index.js';
import type { Blockquote, Code, Paragraph, RootContent } from 'mdast';
import { isPieces, type BlockInput, type TextInput } from './content.js';
import { placed, rawText, addNote, type MarkdownContext, type MarkdownOptions } from './context.js';
import { noteChat, onceForAsterisks } from './chat.js';
import { closeLists } from './closing-lines.js';
import { nestsTooDeep } from './depth.js';
import { figuresIn, pictureRow } from './figure.js';
import { footnoteList, footnoteNumbers } from './footnotes.js';
import { phrasingToText } from './inline.js';
import { list } from './list.js';
import { parseMarkdown } from './parse.js';
import { readPasted } from './pasted.js';
import { readPictureNames } from './picture-name.js';
import { joinPasted } from './pasted-list.js';
import { isTableCaption, table } from './table.js';
import { keepTabRows } from './tab-rows.js';

/**
 * Markdown (CommonMark with tables, tick lists, footnotes and struck text) as blocks: a line break stays a line break,
 * markers stay as they are written, HTML is text. Lists and tables may be as other programs paste them. Undefined where lists and quotations nest deeper than a report may.
 */
export function markdownToBlocks(given: string, all: MarkdownOptions = {}): BlockInput[] | undefined {
  if (nestsTooDeep(given)) return undefined;
  const options = onceForAsterisks(all);
  noteChat(given, options);
  const closed = closeLists(keepTabRows(given), options);
  const { markdown } = closed;
  const tree = parseMarkdown(markdown, { fences: options.readFence !== undefined });
  readPictureNames(tree, markdown);
  const context: MarkdownContext = {
    ...options,
    ...closed.listeners,
    source: markdown,
    footnotes: footnoteNumbers(tree),
  };
  return [...toBlocks(tree.children, context), ...footnoteList(tree, context, toBlocks)];
}

function toBlocks(nodes: readonly RootContent[], context: MarkdownContext): BlockInput[] {
  const blocks: BlockInput[] = [];
  nodes.forEach((node, index) => {
    const isParagraph = node.type === 'paragraph';
    if (isTableCaption(node, nodes[index + 1], context)) return;
    const beside = { before: nodes[index - 1], after: nodes[index + 1] };
    const own = toBlock(node, beside, context);
    if (!isRead(node)) for (const block of own) placed(block, node, context);
    const goesOn = isParagraph && beside.before?.type === 'paragraph' && joinPasted(blocks.at(-1), own[0]);
    append(blocks, goesOn ? own.slice(1) : own);
  });
  return blocks;
}

/** Whether a node's blocks have been read, and placed, one by one already. */
const isRead = ({ type }: RootContent): boolean => type === 'blockquote' || type === 'paragraph';

interface Beside {
  readonly before: RootContent | undefined;
  readonly after: RootContent | undefined;
}

function toBlock(node: RootContent, beside: Beside, context: MarkdownContext): BlockInput[] {
  const { before } = beside;
  switch (node.type) {
    case 'heading':
      return [
        ...textBlock('heading', phrasingToText(node.children, context)),
        ...figuresIn(node.children, context),
      ];
    case 'paragraph':
      return paragraph(node, beside, context);
    case 'list':
      return [list(node, context, toBlocks)];
    case 'table': {
      const caption = before && isTableCaption(before, node, context) ? before : undefined;
      return [table(node, caption, context), ...figuresIn(node.children, context, true)];
    }
    case 'blockquote': {
      const notes = note(node, context);
      if (!notes) addNote({ code: 'quotation-sign' }, node, context);
      return notes ?? toBlocks(node.children, context);
    }
    case 'code':
      return fenced(node, context);
    default:
      return [];
  }
}

const PAGE_BREAK = '\\newpage';

function paragraph(node: Paragraph, beside: Beside, context: MarkdownContext): BlockInput[] {
  const own = (block: BlockInput): BlockInput => placed(block, node, context);
  if (rawText(node, context).trim() === PAGE_BREAK) return [own({ type: 'page-break' })];
  const row = pictureRow(node, context);
  if (row) return [own(row)];
  const { text, blocks } = readPasted(node, context, beside);
  return [...textBlock('paragraph', text).map(own), ...blocks, ...figuresIn(node.children, context)];
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

/** What a fence holds, where its info string is `block`; else the fence and its lines as they are typed. */
function fenced(node: Code, context: MarkdownContext): BlockInput[] {
  if (node.lang !== 'block' || !context.readFence) return textBlock('paragraph', rawText(node, context));
  const given = context.readFence(node.value);
  return (Array.isArray(given) ? given : [given]) as BlockInput[];
}

const textBlock = (type: 'heading' | 'paragraph' | 'note', text: TextInput): BlockInput[] =>
  isEmpty(text) ? [] : [{ type, text }];

function isEmpty(text: TextInput): boolean {
  if (typeof text === 'string') return text.trim() === '';
  if (isPieces(text)) return text.every(isEmpty);
  return text.type === 'break' || isEmpty(text.text);
}
