import type { Link, PhrasingContent } from 'mdast';
import { isLinkTarget } from '../model/linkify.js';
import type { InlineInput } from '../model/text.js';

/** Marked text of Markdown as the pieces of a report's text. Pictures are left out: they become figures. */
export const phrasingToText = (nodes: readonly PhrasingContent[]): InlineInput[] => nodes.flatMap(toInline);

function toInline(node: PhrasingContent): InlineInput[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [node.value];
    case 'strong':
      return [{ type: 'bold', text: phrasingToText(node.children) }];
    case 'emphasis':
      return [{ type: 'italic', text: phrasingToText(node.children) }];
    case 'link':
      return toLink(node);
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return [];
    default:
      return 'children' in node ? phrasingToText(node.children) : [];
  }
}

/** What looks like a link and goes nowhere, as "[1](2)" does, is text as written; an address of a wrong kind is told. */
function toLink({ url, children }: Link): InlineInput[] {
  const text = phrasingToText(children);
  if (isLinkTarget(url) || /^[a-z][a-z0-9+.-]*:/iu.test(url))
    return [{ type: 'link', target: url, text: children.length > 0 ? text : url }];
  return ['[', ...text, `](${url})`];
}
