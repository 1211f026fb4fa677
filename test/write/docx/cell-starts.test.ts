import { describe, expect, it } from '@jest/globals';
import { themeForWord } from '../../../src/write/docx/cell-starts.js';
import type { Block } from '../../../src/document/tree.js';
import { documentOf, li, list, p, table, td, tr } from './support/tree.js';

/** Whether Word keeps the style `heading`, which stays with the next paragraph, so. */
const keeps = (...blocks: readonly Block[]): boolean | undefined =>
  themeForWord(documentOf(blocks)).paragraphs['heading']?.keepWithNext;

describe('a style that stays with the next paragraph', () => {
  it('does not in Word where it only begins cells', () => {
    expect(keeps(table([50, 50], [tr(td([p('ก', 'heading'), p('ข')]), td([p('ค', 'heading')]))]))).toBe(
      false,
    );
  });

  it('does where it also stands elsewhere', () => {
    const cells = table([100], [tr(td([p('ก', 'heading'), p('ข')]))]);
    expect(keeps(cells, p('ค', 'heading'))).toBe(true);
    expect(keeps(table([100], [tr(td([p('ก', 'heading'), p('ข', 'heading')]))]))).toBe(true);
    expect(keeps(cells, list('dash', li('-', [p('ค', 'heading')])))).toBe(true);
    expect(keeps(table([100], [tr('ก')], { caption: p('ตาราง', 'heading') }), cells)).toBe(true);
  });

  it('does in a document without tables', () => {
    expect(keeps(p('ก'))).toBe(true);
  });
});
