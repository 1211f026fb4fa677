import { areAlike } from '../../../core/platform/index.js';
import { parse, stringify } from 'yaml';
import { createCache } from '../../../core/index.js';
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
  const key = JSON.stringify(blocks);
  return written.get(key) ?? written.set(key, write(blocks));
}

/**
 * UTF-16 units of what was written last that are kept: a form writes every level of a report again after each key, and reading back
 * takes its time.
 */
const KEPT = 4e6;

const written = createCache<string, string>(KEPT, (key, text) => key.length + text.length);

function write(blocks: readonly Block[]): string {
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
  const isPlain = blocks.every((block) => alone.get(JSON.stringify(block))?.isPlain ?? true);
  return (isPlain ? plainWhole(blocks) : undefined) ?? joinBlocks(blocks);
}

function joinBlocks(blocks: readonly Block[]): string {
  const parts: string[] = [];
  blocks.forEach((block, index) => {
    const { text } = writeAlone(block);
    const before = blocks[index - 1];
    const fits = text !== undefined && (!before || canFollow(`${parts.at(-1)}\n\n${text}`, before, block));
    parts.push(fits ? text : fence(block));
  });
  const whole = parts.join('\n\n');
  return reads(whole, blocks) ? whole : fence(blocks);
}

interface Alone {
  /** Absent: there is no way to write it. */
  readonly text: string | undefined;
  /** Whether it needs no escapes. */
  readonly isPlain: boolean;
}

const alone = createCache<string, Alone>(KEPT, (key, { text = '' }) => key.length + text.length);

function writeAlone(block: Block): Alone {
  const key = JSON.stringify(block);
  const known = alone.get(key);
  if (known) return known;
  const texts = ESCAPINGS.map((escaping) =>
    writeBlock(block, { escaping, footnotes: new Set(), nested: blocksToMarkdown }),
  );
  const text = texts.find((each) => each !== undefined && reads(each, [block]));
  return alone.set(key, { text, isPlain: text !== undefined && text === texts[0] });
}

const followed = createCache<string, boolean>(KEPT, (text) => text.length);

/** Whether two blocks are still two when one is written below the other. */
function canFollow(both: string, before: Block, block: Block): boolean {
  if (!mayJoin(before, block)) return true;
  return followed.get(both) ?? followed.set(both, reads(both, [before, block]));
}

/** All blocks without escapes, which most are read back from: one reading in the place of one for each block. */
function plainWhole(blocks: readonly Block[]): string | undefined {
  const whole = plainText(blocks);
  return whole !== undefined && reads(whole, blocks) ? whole : undefined;
}

/** Blocks without escapes, not read back, and those in their lists too; undefined where one has no way to be written. */
function plainText(blocks: readonly Block[]): string | undefined {
  let isWhole = true;
  const nested = (children: readonly Block[]): string => {
    const text = plainText(children);
    isWhole &&= text !== undefined;
    return text ?? '';
  };
  const parts = blocks.map((block) => writeBlock(block, { escaping: 0, footnotes: new Set(), nested }));
  return isWhole && !parts.includes(undefined) ? parts.join('\n\n') : undefined;
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
