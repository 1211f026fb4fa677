import { textArgument } from '../core/index.js';
import { lineBreakOpportunities, spaceBetween } from '../thai/index.js';

/** Lines of less columns are not taken for those of a page: addresses, names, verses. */
const MIN_WIDTH = 36;
/** How much of the widest line a wrapped one takes at least, with the word after it: letters differ in width. */
const FULL = 0.88;

/** Columns by which the first line of a paragraph is further in. */
const INDENT = 4;

/** What always begins a line: markers of lists, of statements and of Markdown, a page's number. */
const STARTS =
  /^\s*(?:[-–—*+•●▪○☐☑☒✓]|\*\*)\s|^\s*\*\*(?=[\u0e00-\u0e7f])|^\s*\(?[\d๐-๙]{1,2}[.)]|^\s*[ก-ฮ][.)]\s|^\s*(?:#{1,6}\s|[|>]|```)|^\s*[\d๐-๙]{1,4}\s*$/u;
/** A figure that goes on with a dash: พ.ศ. 2560 - 2564. */
const RANGE = /^\s*[-–]\s*[\d๐-๙]/u;

/** Letters that take room. */
const columns = (text: string): number => text.trim().replace(/\p{Mn}/gu, '').length;

/**
 * Which lines of a paragraph go on in the next one because a page ended there, as in text that was copied out of a PDF: the
 * next line's first word had no room. A paragraph whose last line is full looks the same.
 */
export function findWraps(lines: readonly string[]): readonly boolean[] {
  const widest = lines.reduce((most, line) => Math.max(most, columns(line)), 0);
  if (widest < MIN_WIDTH) return lines.map(() => false);
  const wraps: boolean[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || startsAnew(line, next)) return void wraps.push(false);
    const [word] = lineBreakOpportunities(next.trim());
    const isFirst = !wraps[index - 1] && !STARTS.test(line);
    const needed = (isFirst ? INDENT : 0) + columns(line) + columns(next.trim().slice(0, word?.position));
    wraps.push(needed >= widest * FULL);
  });
  return wraps;
}

const startsAnew = (line: string, next: string): boolean =>
  STARTS.test(next) && !(RANGE.test(next) && /[\d๐-๙]\s*$/u.test(line));

/** Text whose wrapped lines are joined, and how many were. */
export interface JoinedText {
  readonly text: string;
  readonly joined: number;
}

/** Lines that stand in the place of some lines of a text that follow each other. */
export interface JoinedLines {
  readonly lines: readonly string[];
  readonly from: readonly string[];
}

/**
 * Joins the lines of Markdown, or of plain text, that a page has wrapped, and parts the paragraphs so found by an empty line.
 * What front matter, code, tables and headings hold stays, as do line ends that are asked for with two spaces or a backslash.
 */
export function joinLines(text: string): JoinedText {
  textArgument(text);
  const end = /\r\n|\n/u.exec(text)?.[0] ?? '\n';
  const groups = joinedLines(text.split(/\r\n|\n/u));
  return {
    text: groups.flatMap(({ lines }) => lines).join(end),
    joined: groups.reduce((sum, { from }) => sum + from.length - 1, 0),
  };
}

/** The same for lines without their ends, each group of lines with what it was. */
export function joinedLines(lines: readonly string[]): readonly JoinedLines[] {
  const kept = keptLines(lines);
  const groups: JoinedLines[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    if (!kept[from]) while (to < lines.length && !kept[to]) to += 1;
    // One by one: a paragraph may have more lines than a call has room for.
    for (const group of kept[from] ? [unchanged(lines[from]!)] : joinBlock(lines.slice(from, to)))
      groups.push(group);
    from = to;
  }
  return groups;
}

const unchanged = (line: string): JoinedLines => ({ lines: [line], from: [line] });

/** Lines between empty ones: one join may be chance, and no reason to take the others for paragraphs. */
function joinBlock(block: readonly string[]): readonly JoinedLines[] {
  const wraps = findWraps(block).map((wrap, index) => wrap && !isAskedFor(block[index]!));
  if (wraps.filter(Boolean).length < MIN_LINES) return block.map(unchanged);
  const groups: JoinedLines[] = [];
  for (let from = 0; from < block.length;) {
    let to = from;
    while (wraps[to]) to += 1;
    const last = block[to]!;
    const next = block[to + 1];
    const parts = next !== undefined && !startsAnew(last, next) && !isAskedFor(last);
    const own = block.slice(from, to + 1);
    groups.push({ lines: [joinAll(own), ...(parts ? [''] : [])], from: own });
    from = to + 1;
  }
  return groups;
}

/** Wraps of a block at least, for its lines to be taken for those of a page. */
const MIN_LINES = 2;

const isAskedFor = (line: string): boolean => / {2}$|\\$/u.test(line);

/** Each line is asked with the one before alone: the text so far may be long. */
function joinAll(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  lines.forEach((line, index) => {
    const start = index === 0 ? line : line.trimStart();
    const part = index === lines.length - 1 ? start : start.trimEnd();
    if (index > 0 && spaceBetween(before, start)) parts.push(' ');
    parts.push(part);
    before = part;
  });
  return parts.join('');
}

/** Lines that stand by themselves: empty ones, and what is not running text. */
export function keptLines(lines: readonly string[]): readonly boolean[] {
  let until: RegExp | undefined;
  return lines.map((line, index) => {
    if (until) {
      if (until.test(line)) until = undefined;
      return true;
    }
    if (index === 0 && /^\ufeff?---\s*$/u.test(line)) until = /^---\s*$/u;
    else if (/^\s*```/u.test(line)) until = /^\s*```\s*$/u;
    return until !== undefined || /^\s*$|^\s*(?:#{1,6}\s|[|>])/u.test(line);
  });
}
