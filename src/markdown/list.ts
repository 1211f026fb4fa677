import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import type { BlockInput, ListItemInput } from './content.js';
import { markerNumber, type ListStyleName } from './marker.js';
import type { TextInput } from './content.js';
import { placed, rawText, type MarkdownContext } from './context.js';
import { figuresIn } from './figure.js';
import { readPasted } from './pasted.js';

type ToBlocks = (nodes: readonly RootContent[], context: MarkdownContext) => BlockInput[];
type Item = Exclude<ListItemInput, string>;

/** Boxes of a tick list's items. */
export const TICKED = '☑';
export const UNTICKED = '☐';

/** A marker that Markdown has no list for, in braces at the beginning of an item: `1. {1.1} …`. */
const BRACED = /^\{([^{}\s]{1,12})\}(?: |$)/u;

export function list(node: List, context: MarkdownContext, toBlocks: ToBlocks): BlockInput {
  const items = node.children.map((item) => placed(listItem(item, node, context, toBlocks), item, context));
  return { type: 'list', style: styleOf(node, items, context), items };
}

/** By the first marker as the source has it; Thai letters and digits only where every item has one in braces. */
function styleOf(node: List, items: readonly Item[], context: MarkdownContext): ListStyleName {
  const thai = (['thai-letters', 'thai-digits'] as const).find((style) =>
    items.every(({ marker }) => marker !== undefined && markerNumber(style, marker) !== undefined),
  );
  if (thai) return thai;
  const first = writtenMarker(node.children[0], context);
  if (node.ordered) return first.endsWith(')') ? 'decimal-paren' : 'decimal-dot';
  return first === '-' ? 'dash' : 'bullet';
}

function listItem(item: ListItem, parent: List, context: MarkdownContext, toBlocks: ToBlocks): Item {
  const content = itemContent(item.children, context, toBlocks);
  const box =
    item.checked === null || item.checked === undefined ? undefined : item.checked ? TICKED : UNTICKED;
  const braced = bracedMarker(item, context);
  if (braced !== undefined) return { marker: braced, ...content, text: withoutBraces(content.text ?? '') };
  if (!parent.ordered) {
    // A plus may be meant as one: + 5 คะแนน.
    const sign = box ?? (writtenMarker(item, context) === '+' ? '+' : undefined);
    return { ...(sign && { marker: sign }), ...content };
  }
  const marker = writtenMarker(item, context).replace(/^0+(?=\d)/u, '');
  return { marker, ...content, ...(box && { text: [`${box} `, ...[content.text ?? ''].flat()] }) };
}

/** What an item or a footnote says: its first paragraph as its text, and what comes after. */
export function itemContent(
  [first, ...rest]: readonly (BlockContent | DefinitionContent)[],
  context: MarkdownContext,
  toBlocks: ToBlocks,
): Pick<Item, 'text' | 'children'> {
  if (first?.type !== 'paragraph') return { children: toBlocks(first ? [first, ...rest] : [], context) };
  const { text, blocks } = readPasted(first, context);
  return {
    text,
    children: [...blocks, ...figuresIn(first.children, context), ...toBlocks(rest, context)],
  };
}

function bracedMarker({ children: [first] }: ListItem, context: MarkdownContext): string | undefined {
  return first?.type === 'paragraph' ? BRACED.exec(rawText(first, context))?.[1] : undefined;
}

function withoutBraces(text: TextInput): TextInput {
  const [first, ...rest] = [text].flat();
  return typeof first === 'string' ? [first.replace(BRACED, ''), ...rest] : text;
}

/** The marker as the source has it: "-", "*", "3." or "3)". */
function writtenMarker(item: ListItem | undefined, { source }: MarkdownContext): string {
  const start = item?.position?.start.offset ?? 0;
  return /^(?:\d+[.)]|[-*+])/u.exec(source.slice(start, start + 12))?.[0] ?? '';
}
