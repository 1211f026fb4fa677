import { CHECKBOX_SIGNS, readCheckbox } from '../content/index.js';

/** Signs that people type for a tick besides those of boxes. */
const TICKS = '✓✔✅🗹';

/** A box before a statement as people type it: with a dash, without one, or without the space after it. */
const BOX = /^([ \t]*)(?:[-*+•–—][ \t]*)?\[([ xX✓✔/]?)\](?!\()[ \t]*(?=\S)/u;
/** A drawn box after a dash; without a dash it is a list marker itself. */
const SIGN = new RegExp(`^([ \\t]*)[-*+•–—][ \\t]*([${CHECKBOX_SIGNS}${TICKS}])\\ufe0f?[ \\t]*(?=\\S)`, 'u');

/** Markdown of statements in which each line that begins with a box is an item of a tick list. Lines stay where they are. */
export const withTicks = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(BOX, (_, indent: string, tick: string) => item(indent, tick.trim() !== ''))
        .replace(SIGN, (_, indent: string, sign: string) => item(indent, readCheckbox(sign) ?? true)),
    )
    .join('\n');

const item = (indent: string, ticked: boolean): string => `${indent}- [${ticked ? 'x' : ' '}] `;
