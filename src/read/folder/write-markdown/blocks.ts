import { areAlike } from '../../../core/platform/index.js';
import { parse, stringify } from 'yaml';
import { markdownToBlocks } from '../../../markdown/index.js';
import { blockListSchema, type Block, compactValue } from '../../../report/index.js';
import { writeBlock } from './block.js';
import { footnotesOf, writeNote } from './footnotes.js';
import type { Escaping } from './text.js';

/** What a fence holds: YAML. */
export const readFence = (text: string): unknown => parse(text, { schema: 'core' }) as unknown;

/** The blocks that Markdown is read as; undefined where it is not valid. */
export function readBlocks(markdown: string): readonly Block[] | undefined {
  try {
    const given = markdownToBlocks(markdown, { readFence });
    const parsed = given && blockListSchema.safeParse(given);
    return parsed?.data;
  } catch {
    return undefined;
  }
}

const reads = (markdown: string, blocks: readonly Block[]): boolean => areAlike(readBlocks(markdown), blocks);

const ESCAPINGS: readonly Escaping[] = [0, 1, 2];

/**
 * Blocks as Markdown that is read as the same blocks. What Markdown has no way to write, such as merged cells, is
 * YAML in a fence.
 */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const { body, notes } = footnotesOf(blocks);
  const footnotes = new Set(notes.map(({ marker }) => marker));
  for (const escaping of notes.length > 0 ? ESCAPINGS : []) {
    const style = { escaping, footnotes, nested: blocksToMarkdown };
    const parts = [
      ...body.map((block) => writeBlock(block, style)),
      ...notes.map((note) => writeNote(note, style)),
    ];
    const whole = parts.includes(undefined) ? undefined : parts.join('\n\n');
    if (whole !== undefined && reads(whole, blocks)) return whole;
  }
  return joinBlocks(blocks, (block, escaping) =>
    writeBlock(block, { escaping, footnotes: new Set(), nested: blocksToMarkdown }),
  );
}

type Write = (block: Block, escaping: Escaping) => string | undefined;

function joinBlocks(blocks: readonly Block[], write: Write): string {
  const plain = plainWhole(blocks, write);
  if (plain !== undefined) return plain;
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    const alone = ESCAPINGS.map((escaping) => write(block, escaping)).find(
      (part) => part !== undefined && reads(part, [block]),
    );
    const before = blocks[index - 1];
    const fits =
      alone !== undefined &&
      (!before || !mayJoin(before, block) || reads(`${parts.at(-1)}\n\n${alone}`, [before, block]));
    parts.push(fits ? alone : fence(block));
  });
  const whole = parts.join('\n\n');
  return reads(whole, blocks) ? whole : fence(blocks);
}

/** All blocks without escapes, which most are read back from: one reading in the place of one for each block. */
function plainWhole(blocks: readonly Block[], write: Write): string | undefined {
  const parts = blocks.map((block) => write(block, 0));
  const whole = parts.join('\n\n');
  return !parts.includes(undefined) && reads(whole, blocks) ? whole : undefined;
}

/** Two lists of one kind would become one, and a paragraph before a table its caption. */
const mayJoin = (before: Block, block: Block): boolean =>
  block.type === 'list' ? before.type === 'list' : block.type === 'table' && before.type === 'paragraph';

/** On one line each: a fence takes away line ends at the end of a text. */
const FENCED = { lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity };

function fence(value: Block | readonly Block[]): string {
  const text = stringify(compactValue(value), FENCED);
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map((ticks) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}block\n${text}${ticks}`;
}
