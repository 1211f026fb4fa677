import type { Nodes, RootContent } from 'mdast';

/** A part of a Markdown text that means by itself what it means in the whole. */
export interface MarkdownPart {
  readonly text: string;
  /** Where it begins: UTF-16 units, and line ends before it. */
  readonly offset: number;
  readonly line: number;
}

/** UTF-16 units of a part, at least. Small, because a change of one letter makes its whole part be parsed again. */
const MIN_PART_LENGTH = 2000;

/** Lines that go on with a list or quotation without its marker, at most. */
const MAX_LAZY_LINES = 1000;

const LINE = /.*(?:\r\n|\n|\r|$)/gu;
const OPENER = /^[ \t]*(?:>|[-*+]|\d{1,9}[.)])/u;

/** A letter at a line's start after a blank line: whatever was open before is closed there (CommonMark 0.31, 5). */
const START = /\n[ \t]*\r?\n(?=\p{L})/gu;
const LINE_END = /\r\n|\n|\r/gu;

/**
 * The parts that a text can be cut into. The reader copies all that it has read wherever a list or quotation ends, so its
 * time grows with the square of the text.
 */
export function partsOf(markdown: string, least: number = MIN_PART_LENGTH): readonly MarkdownPart[] {
  const parts: MarkdownPart[] = [];
  let offset = 0;
  let line = 0;
  const cut = (to: number): void => {
    const text = markdown.slice(offset, to);
    parts.push({ text, offset, line });
    line += text.match(LINE_END)?.length ?? 0;
    offset = to;
  };
  const lazy = lazyCuts(markdown);
  let next = 0;
  const cutLazy = (before: number): void => {
    for (; next < lazy.length && lazy[next]! < before; next += 1) cut(lazy[next]!);
  };
  for (const { index, 0: blank } of markdown.matchAll(START)) {
    const end = index + blank.length;
    cutLazy(end);
    if (end - offset >= least) cut(end);
  }
  cutLazy(markdown.length);
  cut(markdown.length);
  return parts;
}

/**
 * Where lines have gone on with a list or quotation without its marker for so long that the next one begins a part: the
 * reader looks back over all of them at each (CommonMark 0.31, 5.1, laziness).
 */
export function lazyCuts(markdown: string): readonly number[] {
  const cuts: number[] = [];
  let isOpen = false;
  let lines = 0;
  for (const { 0: line, index } of markdown.matchAll(LINE)) {
    const isBlank = line.trim() === '';
    if (isBlank || OPENER.test(line)) {
      isOpen = !isBlank;
      lines = 0;
    } else if (isOpen) {
      lines += 1;
      if (lines <= MAX_LAZY_LINES || !/^\p{L}/u.test(line)) continue;
      cuts.push(index);
      isOpen = false;
    }
  }
  return cuts;
}

/** Nodes of a part, moved in place to where they stand in the whole. */
export function moveTo(
  { offset, line }: MarkdownPart,
  nodes: readonly RootContent[],
): readonly RootContent[] {
  if (offset === 0) return nodes;
  const pending: Nodes[] = [...nodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.position) {
      for (const point of [node.position.start, node.position.end]) {
        point.line += line;
        if (point.offset !== undefined) point.offset += offset;
      }
    }
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
  return nodes;
}
