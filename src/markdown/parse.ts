import type { Root, RootContent } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import {
  constructsBeyondBackticks,
  constructsBeyondBrackets,
  constructsBeyondTildes,
} from './costly-constructs.js';
import { createCache } from '../core/index.js';
import { lazyCuts, moveTo, partsOf } from './parts.js';
import { quotationsOf } from './quotation.js';
import { thaiEmphasis } from './thai-attention.js';
import { thaiStrikethrough } from './thai-strikethrough.js';
import { windowsPathsOf } from './windows-path.js';

/**
 * What officers type without meaning Markdown by it: first-line indents, tags, a row of dashes, a label with a colon.
 * Each stays text.
 */
const DISABLED = ['codeIndented', 'definition', 'htmlFlow', 'htmlText', 'setextUnderline', 'thematicBreak'];

const LINE_ENDS = new Set('\n\r');
const FENCE = /(?:```|~~~)/u;

/**
 * UTF-16 units of a text whose footnotes are read: they may stand anywhere, so such a text is read as one, and in a longer one
 * they are text.
 */
const MAX_LENGTH_WITH_FOOTNOTES = 60_000;

export interface ParseOptions {
  readonly fences: boolean;
  /** UTF-16 units of a part that is read by itself, at least. */
  readonly minPart?: number;
}

/** The syntax tree of CommonMark with tables, tick lists, footnotes and struck text. */
export function parseMarkdown(markdown: string, { fences, minPart }: ParseOptions): Root {
  const footnotes =
    markdown.includes('[^') &&
    markdown.length <= MAX_LENGTH_WITH_FOOTNOTES &&
    lazyCuts(markdown).length === 0;
  const hasFence = FENCE.test(markdown);
  const disabled = [
    ...DISABLED,
    ...(fences || !hasFence ? [] : ['codeFenced']),
    ...constructsBeyondBrackets(markdown),
    ...constructsBeyondBackticks(markdown),
    ...constructsBeyondTildes(markdown),
  ];
  const optionsFor = (text: string): Options => ({
    extensions: [
      quotationsOf(text),
      windowsPathsOf(text),
      gfmTable(),
      gfmTaskListItem(),
      ...(footnotes ? [gfmFootnote()] : []),
      thaiEmphasis,
      thaiStrikethrough,
      { disable: { null: disabled } },
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      ...(footnotes ? [gfmFootnoteFromMarkdown()] : []),
    ],
  });
  // A blank line within a fence parts nothing.
  if (footnotes || (fences && hasFence)) return fromMarkdown(markdown, optionsFor(markdown));
  const manner = `${String(footnotes)} ${disabled.join(' ')} `;
  const children = partsOf(markdown, minPart).flatMap((part) => {
    const text = withoutLastLineEnds(part.text);
    return moveTo(
      part,
      treeOf(manner + text, () => fromMarkdown(text, optionsFor(text)).children),
    );
  });
  return { type: 'root', children };
}

/** A part is cached under the same key with and without line ends after it. */
function withoutLastLineEnds(text: string): string {
  let end = text.length;
  while (end > 0 && LINE_ENDS.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

interface Kept {
  /** As JSON, which is copied several times as fast as by `structuredClone`. Absent: the part was read once. */
  readonly tree?: string;
}

/** UTF-16 units of parts that are kept, some 100 bytes each. */
const MAX_KEPT = 150_000;

const parts = createCache<string, Kept>(MAX_KEPT, (key) => key.length);

/**
 * The tree of a part. It is cached at the second reading: what is read twice is usually read often, as a report is while somebody
 * types in it. Callers get a copy, because they change it.
 */
function treeOf(key: string, read: () => RootContent[]): RootContent[] {
  const kept = parts.get(key);
  if (kept?.tree) return JSON.parse(kept.tree) as RootContent[];
  const tree = read();
  parts.set(key, kept ? { tree: JSON.stringify(tree) } : {});
  return tree;
}
