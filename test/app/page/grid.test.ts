import { describe, expect, it } from '@jest/globals';
import { eraOf, isReadable, isYear } from '../../../src/app/page/grid/cells.js';
import {
  gridOf,
  indicatorsOf,
  withCell,
  withoutYear,
  withYear,
  type ResultItem,
} from '../../../src/app/page/grid/model.js';
import { cellsOfText, withPasted } from '../../../src/app/page/grid/pasted.js';
import { tableCells } from '../../../src/app/page/paste/index.js';
import { nodesOf } from './support/nodes.js';

const ITEM: ResultItem = {
  code: '7.1',
  indicators: [
    {
      name: 'ความพึงพอใจ',
      target: 85,
      note: 'หมายเหตุ',
      years: [
        { year: 2566, value: 80.5 },
        { year: 2567, value: null },
      ],
    },
    { name: 'ข้อร้องเรียน', years: [{ year: 2568, value: 3 }] },
  ],
};

describe('a table of indicators', () => {
  it('has a column for each year of any of them, and gives them back as they were', () => {
    const grid = gridOf(ITEM, '2568');
    expect(grid.years).toEqual(['2566', '2567', '2568']);
    expect(grid.rows[0]!.cells).toEqual(['', 'ความพึงพอใจ', '', '', '85', '80.5', '-', '']);
    expect(indicatorsOf(grid)).toEqual(ITEM.indicators);
  });

  it('has the last three years where nothing is there, and no indicator until something is typed', () => {
    const grid = gridOf({ code: '7.2' }, '2568');
    expect(grid.years).toEqual(['2566', '2567', '2568']);
    expect(indicatorsOf(grid)).toEqual([]);
    expect(indicatorsOf(withCell(grid, 0, 1, 'ก'))).toEqual([{ name: 'ก', years: [] }]);
  });

  it('keeps what it does not show, and what was typed as it was typed', () => {
    const grid = withCell(gridOf(ITEM, '2568'), 0, 6, '๘๑%');
    expect(indicatorsOf(grid)[0]).toEqual({
      ...ITEM.indicators![0],
      years: [
        { year: 2566, value: 80.5 },
        { year: '2567', value: '๘๑%' },
      ],
    });
  });

  it('gets a year more, and loses one with its figures', () => {
    const grid = withYear(gridOf(ITEM, '2568'));
    expect(grid.years.at(-1)).toBe('2569');
    const without = withoutYear(grid, 0);
    expect(without.years).toEqual(['2567', '2568', '2569']);
    expect(indicatorsOf(without)[0]!.years).toEqual([{ year: 2567, value: null }]);
  });
});

describe('cells that are pasted', () => {
  it('are parted by tabs and lines; a cell in quotation marks is one', () => {
    expect(cellsOfText('ก\tข\r\n"ค\nง"\t"จ ""ฉ"""\r\n\t1\r\n')).toEqual([
      ['ก', 'ข'],
      ['ค ง', 'จ "ฉ"'],
      ['', '1'],
    ]);
  });

  it('go into the cells from the chosen one on, and add rows', () => {
    const grid = withPasted(
      gridOf(ITEM, '2568'),
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      1,
      6,
    );
    expect(grid.rows.map(({ cells }) => cells.slice(6))).toEqual([
      ['-', ''],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(grid.rows[0]!.own).toBe(ITEM.indicators![0]);
  });

  it('under heads become rows by their heads, whatever their order; years in Thai digits too', () => {
    const sheet = [
      ['ที่', 'ตัวชี้วัด', 'ผล ปี ๒๕๖๘', 'ปี 2567', 'ค่าเป้าหมาย', 'หน่วยนับ'],
      ['1', 'ก', '90', '80', '85', 'ร้อยละ'],
      ['', '', '', '', '', ''],
    ];
    const grid = withPasted(gridOf({ code: '7.1' }, '2569'), sheet, 0, 0);
    expect(grid.years).toEqual(['2567', '2568']);
    expect(grid.rows.map(({ cells }) => cells)).toEqual([['1', 'ก', 'ร้อยละ', '', '85', '80', '90']]);
  });

  it('have heads that are read at once, however many blanks are in them', () => {
    const cells = [
      ['ตัวชี้วัด', `ผล${' '.repeat(30_000)}x`, 'ผลการดำเนินงาน ปี งบประมาณ พ. ศ. ๒๕๖๘'],
      ['ก', '', '5'],
    ];
    const { years } = withPasted(gridOf({ code: '7.2' }, '2566'), cells, 0, 0);
    expect(years).toContain('2568');
  });

  it('are those of the table that was copied, with merged cells', () => {
    expect(
      tableCells(
        nodesOf('<div><table><tr><td colspan="2">ก *</td></tr><tr><th>1</th><td>2</td></tr></table></div>'),
      ),
    ).toEqual([
      ['ก *', ''],
      ['1', '2'],
    ]);
    expect(tableCells(nodesOf('<p>ก</p>'))).toBeUndefined();
  });
});

describe('a cell of figures', () => {
  it.each(['', '-', '85%', 'ร้อยละ ๘๕.๕', '1,234', '−3'])('may be %s', (text) =>
    expect(isReadable(text)).toBe(true),
  );
  it.each(['มาก', '1.2.3', '80 ถึง 90'])('may not be %s', (text) => expect(isReadable(text)).toBe(false));
});

it('takes years of the Buddhist era, and names those of the Common Era', () => {
  expect(['2568', '๒๕๖๘', '2025', '68', ''].map(isYear)).toEqual([true, true, false, false, false]);
  expect([eraOf('2025'), eraOf('๒๐๒๕'), eraOf('2568'), eraOf('ก')]).toEqual([
    '2025',
    '2025',
    undefined,
    undefined,
  ]);
});
