import { describe, expect, it } from '@jest/globals';
import type { Block, Table } from '../../../../src/document/tree.js';
import { findGrids } from '../../../../src/read/pdf/grid.js';
import { pageRules, type ReadRule } from '../../../support/read-pdf.js';
import { cell, item, list, paragraph, row, table } from '../../../support/tree.js';
import { write } from '../../../support/write-pdf.js';

const isUpright = ({ x1, x2 }: ReadRule): boolean => x1 === x2;
const positions = (values: readonly number[]): number[] =>
  [...new Set(values.map((value) => Math.round(value * 10) / 10))].sort((a, b) => a - b);

/** The rules of each page of a cell beside a narrow one. */
async function rulesAround(...blocks: readonly Block[]): Promise<readonly (readonly ReadRule[])[]> {
  const { bytes } = await write([table([30, 70], [row('ก', blocks)])]);
  return pageRules(bytes);
}

/** Columns and rows of the tables that import finds on each page. */
const gridsOn = (pages: readonly (readonly ReadRule[])[]): (readonly (readonly [number, number])[])[] => {
  let open: ReturnType<typeof findGrids> = [];
  return pages.map((rules) => {
    const across = rules.filter((rule) => !isUpright(rule));
    open = findGrids(
      across.map(({ x1, x2, y1 }) => ({ at: 600 - y1, from: Math.min(x1, x2), to: Math.max(x1, x2) })),
      rules
        .filter(isUpright)
        .map(({ x1, y1, y2 }) => ({ at: x1, from: 600 - Math.max(y1, y2), to: 600 - Math.min(y1, y2) })),
      open,
    );
    return open.map(({ xs, ys }) => [xs.length - 1, ys.length - 1] as const);
  });
};

const INNER = table([40, 60], [row('ข', 'ค'), row('ง', 'จ')]);
const ONE_COLUMN = table([100], [row('ข'), row('ค')]);
const TITLED = table([40, 60], [row(cell('ทั้งแถว', { columns: 2 })), row('ข', 'ค')]);
const isClose = (values: readonly number[]): boolean =>
  values.some((value, at) => at > 0 && value - values[at - 1]! < 7);

describe('the rules of a table in a cell', () => {
  it('are the cell’s at both sides, and import finds both tables', async () => {
    const [rules = [], ...more] = await rulesAround(paragraph('บน'), INNER, paragraph('ล่าง'));
    expect(more).toEqual([]);
    expect(positions(rules.filter(isUpright).map(({ x1 }) => x1))).toHaveLength(4);
    const ends = positions(rules.filter((rule) => !isUpright(rule)).flatMap(({ x1, x2 }) => [x1, x2]));
    expect(ends).toHaveLength(3);
    expect(gridsOn([rules])).toEqual([
      [
        [2, 1],
        [2, 2],
      ],
    ]);
  });

  it.each([
    ['first', [INNER, paragraph('ล่าง')], 4],
    ['last', [paragraph('บน'), INNER], 4],
  ] as const)('are the cell’s above or below where it is %s', async (_, blocks, levels) => {
    const [rules = []] = await rulesAround(...blocks);
    const ys = positions(rules.filter((rule) => !isUpright(rule)).map(({ y1 }) => y1));
    expect(ys).toHaveLength(levels);
    expect(isClose(ys)).toBe(false);
    expect(gridsOn([rules])[0]).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });

  it('are its own above and below where it fills the cell: columns of the outer table look so', async () => {
    const rules = await rulesAround(INNER);
    expect(gridsOn(rules)[0]).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });

  it.each<[string, Table]>([
    ['one column', ONE_COLUMN],
    ['a row without columns', TITLED],
  ])('are all its own where it has %s, by which import knows it', async (_, inner) => {
    const [rules = []] = await rulesAround(paragraph('บน'), inner, paragraph('ล่าง'));
    const xs = positions(rules.filter(isUpright).map(({ x1 }) => x1));
    expect(isClose(xs)).toBe(true);
    expect(gridsOn([rules])[0]).toHaveLength(2);
  });

  it('are its own at the left of a list’s text, and the cell’s at the right', async () => {
    const [rules = []] = await rulesAround(
      list('decimal', item('1)', paragraph('ข้อ'), INNER)),
      paragraph('ล่าง'),
    );
    const xs = positions(rules.filter(isUpright).map(({ x1 }) => x1));
    expect(xs).toHaveLength(5);
    expect(isClose(xs)).toBe(false);
    expect(gridsOn([rules])[0]).toHaveLength(2);
  });

  it('are its own in a cell over two columns', async () => {
    const { bytes } = await write([
      table(
        [30, 30, 40],
        [row('ก', cell([paragraph('บน'), INNER, paragraph('ล่าง')], { columns: 2 })), row('ก', 'ข', 'ค')],
      ),
    ]);
    const [rules = []] = pageRules(bytes);
    expect(gridsOn([rules])[0]).toHaveLength(2);
  });

  it('part the tables on every page that it goes over', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`แถว ${String(index)}`, 'ค'));
    const pages = await rulesAround(
      paragraph('บน'),
      table([40, 60], rows, [row('หัว', 'หัว')]),
      paragraph('ล่าง'),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const grids of gridsOn(pages)) expect(grids.map(([columns]) => columns)).toEqual([2, 2]);
  });
});
