import { areAlike } from '../../core/platform/index.js';
import { markdownToBlocks } from '../../markdown/index.js';
import { markdown } from '../../read/folder/index.js';
import { blockListSchema, type Block } from '../../report/index.js';
import { keepMarkdown } from './keep-lines.js';

/**
 * Blocks as the Markdown text of a field that people wrote as text; undefined where the field would be read otherwise. `meant` is
 * what its text means now.
 */
export function writtenText(source: string, meant: unknown, value: unknown): string | undefined {
  const before = blocksOf(meant);
  const blocks = blocksOf(value);
  // Paths of pictures are written in another way in a file of Markdown.
  if (!before || !blocks || JSON.stringify(value).includes('"image"')) return undefined;
  const end = source.endsWith('\n') ? '\n' : '';
  const [old, after] = [before, blocks].map((each) => `${markdown(each, '.')}${end}`);
  const text = keepMarkdown({ source, before: old!, after: after! });
  const read = blocksOf(markdownToBlocks(text));
  return areAlike(read, blocks) ? text : undefined;
}

const blocksOf = (value: unknown): readonly Block[] | undefined => {
  const parsed = Array.isArray(value) ? blockListSchema.safeParse(value) : undefined;
  return parsed?.data;
};
