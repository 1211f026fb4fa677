import type { Block, ListItemContent } from '../../../report/index.js';
import type { BlockStyle } from './block.js';
import type { Inline } from '../../../markdown/index.js';
import { writeText } from './text.js';

/** Content without the list of its footnotes, and their texts. */
export interface Footnoted {
  readonly body: readonly Block[];
  readonly notes: readonly ListItemContent[];
}

/** Whether the last list of the content holds the texts of footnotes: the superscripts before it count through it. */
export function footnotesOf(blocks: readonly Block[]): Footnoted {
  const last = blocks.at(-1);
  const body = blocks.slice(0, -1);
  if (last?.type === 'list' && last.style === 'decimal-paren') {
    const referred = new Set(body.flatMap(superscripts));
    const markers = last.items.map(({ marker }, index) => (marker === `${index + 1})` ? marker : ''));
    if (markers.length === referred.size && [...referred].every((text, index) => text === markers[index])) {
      return { body, notes: last.items };
    }
  }
  return { body: blocks, notes: [] };
}

/** Superscripts in any text of a value, in order. */
function superscripts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(superscripts);
  if (typeof value !== 'object' || value === null) return [];
  const run = value as Partial<Extract<Inline, { type: 'text' }>>;
  if (run.superscript && typeof run.text === 'string') return [run.text];
  return Object.values(value).flatMap(superscripts);
}

/** The text of a footnote; what follows its first line is set in by four spaces. */
export function writeNote(
  { marker, text, children }: ListItemContent,
  style: BlockStyle,
): string | undefined {
  const first = writeText(text, { ...style, startsLines: true });
  const whole = children.length > 0 ? `${first}\n\n${style.nested(children)}` : first;
  return first === undefined
    ? undefined
    : `[^${marker.replace(/\)$/u, '')}]: ${whole!.replace(/\n(?=[^\n])/gu, '\n    ')}`;
}
