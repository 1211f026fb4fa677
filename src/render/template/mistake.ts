import type { TemplateMistake } from '../../core/index.js';

/** What is wrong with a template that cannot be parsed, and where. */
interface FoundMistake {
  readonly mistake: TemplateMistake;
  /** Place in the source, in UTF-16 units. */
  readonly offset: number;
}

interface Tag {
  readonly offset: number;
  /** With its braces. */
  readonly text: string;
  /** What is between them, without the marks that trim spaces. */
  readonly inner: string;
}

interface OpenBlock {
  readonly block: string;
  readonly offset: number;
}

/** Letters of a tag that a message shows. */
const MAX_SHOWN = 60;

/** Signs of programming languages, which no tag holds. */
const SIGN = /&&|\|\||[=!]=+|[<>]=?|[;,?+*!|]/u;

/**
 * The first mistake of a template's source that people can be told in plain words; undefined where there is none of them.
 * `isValid` says whether a source can be parsed.
 */
export function findMistake(source: string, isValid: (source: string) => boolean): FoundMistake | undefined {
  const open: OpenBlock[] = [];
  for (const tag of tagsOf(source)) {
    if ('mistake' in tag) return tag;
    const { offset, text, inner } = tag;
    const [, close] = /^\/\s*(\S+)$/u.exec(inner) ?? [];
    if (close !== undefined) {
      const last = open.pop();
      if (!last) return { mistake: { code: 'stray-close', block: close }, offset };
      const { block } = last;
      if (block === close) continue;
      const line = lineOf(source, last.offset);
      return { mistake: { code: 'mismatched-close', close, block, line }, offset };
    }
    const isElse = /^(?:\^$|else\b)/u.test(inner);
    const [, block] = (!isElse && /^[#^]\s*[>*]?\s*([^\s|()]+)/u.exec(inner)) || [];
    if (!isValid(probeOf(text, isElse, block))) return { mistake: badExpression(text, inner), offset };
    if (isElse && open.length === 0) return { mistake: { code: 'stray-else' }, offset };
    if (block !== undefined) open.push({ block, offset });
  }
  const last = open.at(-1);
  return last && { mistake: { code: 'unclosed-block', block: last.block }, offset: last.offset };
}

/** A source in which nothing but the tag can be wrong. */
function probeOf(text: string, isElse: boolean, block: string | undefined): string {
  if (isElse) return `{{#if a}}${text}{{/if}}`;
  return block === undefined ? text : `${text}{{/${block}}}`;
}

function badExpression(text: string, inner: string): TemplateMistake {
  const [sign] = SIGN.exec(inner.replace(/^[#^&>*/~\s]+/u, '').replace(/"[^"]*"|'[^']*'/gu, '')) ?? [];
  return { code: 'bad-expression', tag: shown(text), ...(sign !== undefined && { sign }) };
}

const shown = (tag: string): string => {
  const line = tag.replace(/\s+/gu, ' ').trim();
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
};

/** The tags of a source in their order, without comments; ends with the first that is not closed. */
function* tagsOf(source: string): Generator<Tag | FoundMistake> {
  for (let at = source.indexOf('{{'); at >= 0;) {
    const end = endOf(source, at);
    if (end === undefined) {
      const [line = ''] = source.slice(at, at + 2 * MAX_SHOWN).split('\n');
      yield { mistake: { code: 'unclosed-tag', tag: shown(line) }, offset: at };
      return;
    }
    const text = source.slice(at, end);
    const isTag = source[at - 1] !== '\\' && !/^\{\{~?!/u.test(text);
    if (isTag) yield { offset: at, text, inner: text.replace(/^\{+~?|~?\}+$/gu, '').trim() };
    at = source.indexOf('{{', end);
  }
}

/** Where the tag ends that begins at a place; undefined where another begins first. */
function endOf(source: string, at: number): number | undefined {
  if (/^\{\{~?!--/u.test(source.slice(at, at + 6))) {
    const close = /--~?\}\}/gu;
    close.lastIndex = at + 5;
    return close.test(source) ? close.lastIndex : undefined;
  }
  const close = source.indexOf('}}', at);
  const next = source.indexOf('{{', at + 3);
  if (close < 0 || (next >= 0 && next < close)) return undefined;
  return close + (source[close + 2] === '}' ? 3 : 2);
}

/** The line, counted from 1, of a place in a text. */
export const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** The column, counted from 1, of a place in a text. */
export const columnOf = (source: string, offset: number): number =>
  offset - source.lastIndexOf('\n', offset - 1);
