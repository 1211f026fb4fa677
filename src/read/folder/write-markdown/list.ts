import type { Block, ListBlock, ListItemContent } from '../../../report/index.js';
import { isUnnumbered, TICKED, UNTICKED } from '../../../markdown/index.js';
import { writeText, type TextStyle } from './text.js';

type Nested = (blocks: readonly Block[]) => string;

/** A list as Markdown, its items one under the other. */
export function writeList(list: ListBlock, style: TextStyle, nested: Nested): string | undefined {
  const items = list.items.map((item, index) => {
    const [marker, opening] = openingOf(list, item, index);
    return writeItem(`${marker} `, opening, item, style, nested);
  });
  return items.includes(undefined) ? undefined : items.join('\n');
}

/** The marker that Markdown has for an item, and what comes before its text: a checkbox, or another marker in braces. */
function openingOf(
  { style, items }: ListBlock,
  { marker }: ListItemContent,
  index: number,
): [string, string] {
  if (isUnnumbered(style)) {
    const [own, written] = style === 'dash' ? ['-', '-'] : ['•', '*'];
    if (marker === own) return [written, ''];
    if (marker === TICKED) return [written, '[x] '];
    return marker === UNTICKED ? [written, '[ ] '] : [written, `{${marker}} `];
  }
  const closer = style === 'decimal-paren' ? ')' : '.';
  const isPlain = (text: string): boolean => /^(?:0|[1-9]\d{0,8})[.)]$/u.test(text) && text.endsWith(closer);
  const thai = style === 'thai-letters' || style === 'thai-digits';
  if (!thai && isPlain(marker)) return [marker, ''];
  // An item without a number counts all the same: the numbers around it say as what.
  const before = Number.parseInt(items[index - 1]?.marker ?? '', 10);
  const number = thai || Number.isNaN(before) ? index + 1 : before + 1;
  return [`${number}${closer}`, `{${marker}} `];
}

/** An item or a footnote: what follows its first line is set in by the width of its marker. */
export function writeItem(
  marker: string,
  opening: string,
  { text, children }: ListItemContent,
  style: TextStyle,
  nested: Nested,
): string | undefined {
  const first = writeText(text, style);
  if (first === undefined) return undefined;
  const inner = children.length > 0 ? nested(children) : '';
  const gap = children[0]?.type === 'list' && first !== '' ? '\n' : '\n\n';
  const whole = `${opening}${first}${inner === '' ? '' : `${first === '' && opening === '' ? '' : gap}${inner}`}`;
  return `${marker}${whole.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(marker.length)}`)}`;
}
