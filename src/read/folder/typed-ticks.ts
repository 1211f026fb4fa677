/** A box before a statement as people type it: with a dash, without one, or without the space after it. */
const BOX = /^([ \t]*)(?:[-*+•–—][ \t]*)?\[([ xX✓✔/]?)\](?!\()[ \t]*(?=\S)/u;
/** A drawn box after a dash; alone, it is a marker of its own. */
const SIGN = /^([ \t]*)[-*+•–—][ \t]*([☑☒✓✔✅🗹☐])\ufe0f?[ \t]*(?=\S)/u;

/** Markdown of statements in which each line that begins with a box is an item of a tick list. Lines stay where they are. */
export const withTicks = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(BOX, (_, indent: string, tick: string) => item(indent, tick.trim() !== ''))
        .replace(SIGN, (_, indent: string, sign: string) => item(indent, sign !== '☐')),
    )
    .join('\n');

const item = (indent: string, ticked: boolean): string => `${indent}- [${ticked ? 'x' : ' '}] `;
