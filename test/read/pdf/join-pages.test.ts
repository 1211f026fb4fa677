import { describe, expect, it } from '@jest/globals';
import { isLine, isTable, type Content, type PdfCell, type PdfTable } from '../../../src/read/pdf/content.js';
import { joinPages } from '../../../src/read/pdf/join-pages.js';
import { lineText, type Line } from '../../../src/read/pdf/lines.js';

const XS = [0, 100, 200, 300];

const line = (text: string): Line => ({
  left: 5,
  right: 50,
  baseline: 20,
  size: 14,
  page: 1,
  runs: [{ text, left: 5, right: 50, baseline: 20, size: 14, bold: false, italic: false }],
});

/** A cell by its text: `^` at its start where no rule closes it at the top, `v` at its end where none does at the bottom. */
function cell(given: string, column: number, rowSpan = 1): PdfCell {
  const text = given.replace(/^\^|v$/gu, '');
  return {
    column,
    columnSpan: 1,
    rowSpan,
    left: XS[column]!,
    right: XS[column + 1]!,
    isOpenTop: given.startsWith('^'),
    isOpenBottom: given.endsWith('v'),
    content: text === '' ? [] : [line(text)],
  };
}

const table = (...rows: readonly (readonly PdfCell[])[]): PdfTable => ({
  type: 'table',
  page: 1,
  left: 0,
  right: 300,
  top: 10,
  xs: XS,
  rows: rows.map((cells) => ({ cells })),
  isClosed: !rows[0]!.some(({ isOpenTop }) => isOpenTop),
});

const row = (...texts: readonly string[]): readonly PdfCell[] =>
  texts.map((text, index) => cell(text, index));

/** The texts of a table's cells, rows by rows; a cell that reaches down says over how many. */
const shown = (content: readonly Content[]): unknown =>
  content.filter(isTable).map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(({ content: own, rowSpan }) => {
        const text = own.filter(isLine).map(lineText).join(' ');
        return rowSpan > 1 ? `${text} ×${rowSpan}` : text;
      }),
    ),
  );

describe('a table that goes over pages', () => {
  it('has one row where no rule closes it at the ends of pages, be its first cell filled', () => {
    const pages = [
      table(row('ปี', 'งาน', 'ผล'), row('2566v', 'กv', 'ขv')),
      table(row('^ต่อv', '^v', '^คv')),
      table(row('^', '^', '^ง'), row('2567', 'จ', 'ฉ')),
    ];
    expect(shown(joinPages(pages.map((each) => [each])))).toEqual([
      [
        ['ปี', 'งาน', 'ผล'],
        ['2566 ต่อ', 'ก', 'ข ค ง'],
        ['2567', 'จ', 'ฉ'],
      ],
    ]);
  });

  it('has one row under a header row that is printed again', () => {
    const head = row('ปี', 'งาน', 'ผล');
    const pages = [table(head, row('2566v', 'กv', 'ขv')), table(head, row('ต่อ', '', 'ค'))];
    expect(shown(joinPages(pages.map((each) => [each])))).toEqual([
      [
        ['ปี', 'งาน', 'ผล'],
        ['2566 ต่อ', 'ก', 'ข ค'],
      ],
    ]);
  });

  it('has a merged cell that reaches over the end of the page, and a new row beside it', () => {
    const pages = [
      table(row('ระดับ', 'แนวทาง', 'ผล'), row('Basicv', 'ก', 'ข')),
      table([cell('^', 0, 2), cell('ค', 1), cell('ง', 2)], [cell('จ', 1), cell('ฉ', 2)]),
    ];
    expect(shown(joinPages(pages.map((each) => [each])))).toEqual([
      [
        ['ระดับ', 'แนวทาง', 'ผล'],
        ['Basic ×3', 'ก', 'ข'],
        ['ค', 'ง'],
        ['จ', 'ฉ'],
      ],
    ]);
  });

  it('keeps its rows where it has no rule at its top either', () => {
    const pages = [
      table(row('^ปี', '^งาน', '^ผล'), row('2566v', 'กv', 'ขv')),
      table(row('^2567', '^ค', '^ง')),
    ];
    expect(shown(joinPages(pages.map((each) => [each])))).toEqual([
      [
        ['ปี', 'งาน', 'ผล'],
        ['2566', 'ก', 'ข'],
        ['2567', 'ค', 'ง'],
      ],
    ]);
  });
});
