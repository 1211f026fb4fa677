import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { constructsBeyondBrackets } from './brackets.js';
import { thaiEmphasis } from './thai-attention.js';

/**
 * What officers type without meaning Markdown by it: first-line indents, tags, a row of dashes, a label with a colon.
 * Each stays text.
 */
const DISABLED = ['codeIndented', 'definition', 'htmlFlow', 'htmlText', 'setextUnderline', 'thematicBreak'];

/** The syntax tree of CommonMark with tables, tick lists and footnotes. */
export function parseMarkdown(markdown: string, { fences }: { readonly fences: boolean }): Root {
  const disabled = [...DISABLED, ...(fences ? [] : ['codeFenced']), ...constructsBeyondBrackets(markdown)];
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmTaskListItem(), gfmFootnote(), thaiEmphasis, { disable: { null: disabled } }],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}
