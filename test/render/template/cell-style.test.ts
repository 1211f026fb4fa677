import { describe, expect, it } from '@jest/globals';
import { cellStyle } from '../../../src/render/template/cell-style.js';
import type { TableBlock } from '../../../src/report/index.js';
import { readMarkdown } from '../../support/markdown.js';

/** The style of each column of a Markdown table, by its first row. */
function stylesOf(markdown: string): readonly string[] {
  const [table] = readMarkdown(markdown) as readonly TableBlock[];
  return table!.rows[1]!.map((cell) => cellStyle(table!, cell));
}

const table = (rule: string, ...rows: readonly string[]): string => [`| ก | ข |`, rule, ...rows].join('\n');

describe('cellStyle', () => {
  it.each([
    ['figures', ['| 1,234.50 | ก |', '| 98 | ก |'], 'cell-right'],
    ['per cents and a missing figure', ['| 85% | ก |', '| - | ก |', '| 7.5% | ก |'], 'cell-right'],
    ['Thai digits', ['| ๑๒ | ก |', '| ๘ | ก |'], 'cell-right'],
    ['the numbers of the rows', ['| 1 | ก |', '| 2 | ก |', '| 3 | ก |'], 'cell'],
    ['years', ['| 2567 | ก |', '| 2568 | ก |', '| 2566 | ก |'], 'cell'],
    ['text', ['| 12 โครงการ | ก |', '| 5 | ก |'], 'cell'],
    ['a single figure', ['| 12 | ก |'], 'cell'],
  ])('sets %s', (_, rows, style) => {
    expect(stylesOf(table('|---|---|', ...rows))).toEqual([style, 'cell']);
  });

  it('heeds what the table says', () => {
    expect(stylesOf(table('|:---|:---:|', '| 12 | ก |', '| 5 | ข |'))).toEqual(['cell', 'cell-centered']);
    expect(stylesOf(table('|---|---:|', '| ก | ข |'))).toEqual(['cell', 'cell-right']);
  });
});
