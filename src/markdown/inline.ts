import type { Link, PhrasingContent } from 'mdast';
import { isLinkTarget } from '../core/index.js';
import { noteAsterisks } from './chat.js';
import type { InlineInput } from './content.js';
import { footnoteMarker, placed, rawText, type MarkdownContext } from './context.js';
import { withoutWidths } from './figure.js';
import { spansIn } from './span.js';

/** Marked text of Markdown as the pieces of a report's text. Pictures are left out: they become figures. */
export const phrasingToText = (nodes: readonly PhrasingContent[], context: MarkdownContext): InlineInput[] =>
  withoutWidths(nodes).flatMap((node) => toInline(node, context));

function toInline(node: PhrasingContent, context: MarkdownContext): InlineInput[] {
  switch (node.type) {
    case 'text':
      return spansIn(node, context);
    case 'inlineCode':
    case 'html':
      return [node.value];
    case 'strong':
      return [{ type: 'bold', text: phrasingToText(node.children, context) }];
    case 'emphasis':
      noteAsterisks(node, context);
      return [{ type: 'italic', text: phrasingToText(node.children, context) }];
    case 'delete':
      return [{ type: 'strike', text: phrasingToText(node.children, context) }];
    case 'link':
      return toLink(node, context);
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return [];
    case 'footnoteReference': {
      const number = context.footnotes.get(node.identifier);
      return [
        number === undefined ? rawText(node, context) : { type: 'superscript', text: footnoteMarker(number) },
      ];
    }
    default:
      return 'children' in node ? phrasingToText(node.children, context) : [];
  }
}

/** What looks like a link and goes nowhere, as "[1](2)" does, is text as written; an address of a wrong kind is reported. */
function toLink(node: Link, context: MarkdownContext): InlineInput[] {
  const { url, children } = node;
  const text = phrasingToText(children, context);
  if (isLinkTarget(url) || /^[a-z][a-z0-9+.-]*:/iu.test(url)) {
    return [
      placed({ type: 'link' as const, target: url, text: children.length > 0 ? text : url }, node, context),
    ];
  }
  return ['[', ...text, `](${url})`];
}
