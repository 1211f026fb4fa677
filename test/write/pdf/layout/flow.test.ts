import { describe, expect, it } from '@jest/globals';
import { createBudget, LimitError } from '../../../../src/core/budget/index.js';
import {
  createFlow,
  destinationPages,
  type CellNode,
  type FlowNode,
  type ImageNode,
  type PageItem,
  type TableNode,
} from '../../../../src/write/pdf/layout/index.js';
import { fakePages } from './fake-pages.js';

/** A block of a height, pt, which is all that the flow sees of a picture. */
const block = (height: number, more: Partial<ImageNode> = {}): ImageNode => ({
  image: `block of ${String(height)}`,
  alignment: 'left',
  widthPercent: 100,
  pixels: { width: 100, height },
  indent: { left: 0, right: 0 },
  space: { before: 0, after: 0 },
  keepWithNext: false,
  tag: 'Layout',
  ...more,
});

const cell = (...stack: readonly FlowNode[]): CellNode => ({ stack, column: 0, colSpan: 1, rowSpan: 1 });

const table = (headerRows: number, ...body: readonly CellNode[]): TableNode => ({
  table: { widths: [100], headerRows, body: body.map((each) => [each]) },
  layout: { rule: { width: 0, color: '#000000' }, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
  indent: { left: 0, right: 0 },
  space: { before: 0, after: 0 },
  keepWithNext: false,
  source: { type: 'table', style: 'plain', columns: [100], head: [], body: [] },
});

/** Places nodes on pages of 100 × 100 pt. */
function placed(nodes: readonly FlowNode[], maxPages = 100) {
  const pages = fakePages(100, 100);
  createFlow(pages, createBudget({ pages: maxPages })).place({ stack: nodes });
  return pages;
}

const summary = (items: readonly PageItem[]): readonly string[] =>
  items.map((item) =>
    item.type === 'image'
      ? `${String(item.y)} ${String(item.image)}${item.repeated ? ' again' : ''}`
      : item.type === 'anchor'
        ? `${String(item.y)} #${item.destination}`
        : item.type,
  );

const NUMBERS = [{ value: 1 }, { value: 2 }];

describe('the flow over any pages', () => {
  it('changes the page where a block does not fit', () => {
    expect(placed([block(60), block(40), block(10)]).all.map(summary)).toEqual([
      ['0 block of 60', '60 block of 40'],
      ['0 block of 10'],
    ]);
  });

  it('moves a block that keeps with the next one to the next page', () => {
    const nodes = [block(60), block(30, { keepWithNext: true }), block(20)];
    expect(placed(nodes).all.map(summary)).toEqual([['0 block of 60'], ['0 block of 30', '30 block of 20']]);
  });

  it('moves a block that keeps with a small table where only the start of the table would fit below it', () => {
    const rows = [10, 12, 12].map((height) => cell(block(height)));
    const [first, second] = placed([block(62), block(5, { keepWithNext: true }), table(1, ...rows)]).all;
    expect(summary(first!)).toEqual(['0 block of 62']);
    expect(summary(second!)).toEqual(['0 block of 5', '5 block of 10', '15 block of 12', '27 block of 12']);
  });

  it('keeps the larger of two distances, and none at the top of a page', () => {
    const spaced = (height: number) => block(height, { space: { before: 5, after: 10 } });
    expect(placed([spaced(20), spaced(20), spaced(50)]).all.map(summary)).toEqual([
      ['5 block of 20', '35 block of 20'],
      ['0 block of 50'],
    ]);
  });

  it('repeats a header row on each page, marked as repeated', () => {
    const rows = [50, 60, 70].map((height) => cell(block(height)));
    expect(placed([table(1, cell(block(20)), ...rows)]).all.map(summary)).toEqual([
      ['0 block of 20', '20 block of 50'],
      ['0 block of 20 again', '20 block of 60'],
      ['0 block of 20 again', '20 block of 70'],
    ]);
  });

  it('keeps destinations of a repeated header row at their first position', () => {
    const inner = { ...table(0, cell(block(10))), destination: 'inner' };
    const header = cell(block(10, { destination: 'picture' }), inner);
    const rows = [60, 60].map((height) => cell(block(height)));
    const pages = placed([block(10), table(1, header, ...rows)]);
    expect([...destinationPages(pages, NUMBERS)]).toEqual([
      ['picture', { value: 1 }],
      ['inner', { value: 1 }],
    ]);
    expect(pages.all.map(summary)).toEqual([
      ['0 block of 10', '10 block of 10', '20 #inner', '20 block of 10', '30 block of 60'],
      ['0 block of 10 again', '10 block of 10 again', '20 block of 60'],
    ]);
  });

  it('sets what heads columns in the middle of its row', () => {
    const row = [cell(block(10)), { ...cell(block(30)), column: 1 }, { ...cell(block(20)), column: 2 }];
    const columns = { ...table(1), table: { widths: [40, 30, 30], headerRows: 1, body: [row, row] } };
    expect(placed([columns]).all.map(summary)).toEqual([
      [
        '2.5 block of 10',
        '0 block of 30',
        '1.5 block of 20',
        '9 block of 10',
        '9 block of 30',
        '9 block of 20',
      ],
    ]);
  });

  it('stops at the limit of pages', () => {
    const nodes = Array.from({ length: 5 }, () => block(80));
    expect(() => placed(nodes, 4)).toThrow(LimitError);
    expect(placed(nodes, 5).count).toBe(5);
  });

  it('finds the page of each destination', () => {
    const pages = placed([block(80), block(80, { destination: 'second' })]);
    expect([...destinationPages(pages, NUMBERS)]).toEqual([['second', { value: 2 }]]);
  });
});
