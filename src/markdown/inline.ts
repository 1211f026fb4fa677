import type { PhrasingContent } from 'mdast';
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
      return [{ type: 'link', target: node.url, text: phrasingToText(node.children) }];
    case 'break':
      return [{ type: 'break' }];
    case 'image':
      return [];
    default:
      return 'children' in node ? phrasingToText(node.children) : [];
  }
}
