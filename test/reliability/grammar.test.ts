import { expect, test } from '@jest/globals';
import type { BlockInput, InlineInput } from '../../src/markdown/index.js';
import { parseReport } from '../../src/report/index.js';
import { reportWithResult } from '../support/report.js';
import { BLOCKS, GRAMMAR, INLINES } from './grammar.mjs';

/** A kind that is added to a report does not compile here, and is then measured by its name. */
const BLOCK_TYPES: Readonly<Record<BlockInput['type'], true>> = {
  heading: true,
  paragraph: true,
  note: true,
  list: true,
  table: true,
  figure: true,
  figures: true,
  'page-break': true,
};
const INLINE_TYPES: Readonly<Record<Exclude<InlineInput, string | readonly unknown[]>['type'], true>> = {
  text: true,
  bold: true,
  italic: true,
  underline: true,
  superscript: true,
  strike: true,
  subscript: true,
  link: true,
  break: true,
};

test('the table of growth has every block and every inline of a report', () => {
  expect(Object.keys(BLOCKS).toSorted()).toEqual(Object.keys(BLOCK_TYPES).toSorted());
  expect(Object.keys(INLINES)).toEqual(expect.arrayContaining(Object.keys(INLINE_TYPES)));
});

test.each(Object.entries(GRAMMAR))('%s is a report', (_, make) => {
  expect(parseReport(reportWithResult(make(3) as never)).ok).toBe(true);
});
