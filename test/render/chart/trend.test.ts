import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DescribedDrawing } from '../../../src/render/chart/drawing-view.js';
import { trendChart, type YearFigure } from '../../../src/render/chart/trend.js';
import { readPath } from '../../../src/document/drawing.js';
import { LOOK } from './look.js';

const years = (...values: readonly (number | null)[]): readonly YearFigure[] =>
  values.map((value, i) => ({ year: 2564 + i, value }));
const chart = (
  values: readonly (number | null)[],
  more: { readonly target?: number; readonly unit?: string } = {},
): DescribedDrawing => trendChart({ name: 'น้ำสะอาด', years: years(...values), ...more }, LOOK)!;
const texts = ({ labels }: DescribedDrawing): readonly string[] => labels.map(({ text }) => text);
const pathOf = ({ shapes }: DescribedDrawing, color: string): string =>
  shapes.find(({ stroke }) => stroke?.color === color)?.path ?? '';
const line = (drawing: DescribedDrawing): string =>
  (readPath(pathOf(drawing, LOOK.colors.result)) ?? []).map(({ command }) => command).join('');

/** Points along a line of several corners, closer to each other than any figure is wide. */
const between = (corners: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  corners.slice(1).flatMap(([x2, y2], i) =>
    Array.from({ length: 200 }, (_, step) => {
      const [x1, y1] = corners[i]!;
      return [x1! + ((x2! - x1!) * step) / 200, y1! + ((y2! - y1!) * step) / 200];
    }),
  );

describe('trendChart', () => {
  it('draws a line through the figures, higher ones higher', () => {
    const drawing = chart([10, 30, 20]);
    const [low, high, middle] = readPath(pathOf(drawing, LOOK.colors.result))!.map(
      ({ operands }) => operands[1]!,
    );
    expect(low! > middle! && middle! > high!).toBe(true);
    expect(line(drawing)).toBe('MLL');
  });

  it('parts the line where a year has no figure, and prints a dash, never a zero', () => {
    const drawing = chart([110, 130, null, 120, 125]);
    expect(line(drawing)).toBe('MLML');
    expect(texts(drawing)).toContain('–');
    expect(drawing.labels.map(({ text }) => text)).not.toContain('0');
    expect(drawing.alt).toContain('พ.ศ. 2566 ไม่มีข้อมูล');
  });

  it('shows a figure that stands alone between gaps as a dot', () => {
    const drawing = chart([10, null, 20]);
    expect(pathOf(drawing, LOOK.colors.result)).toBe('');
    expect(drawing.shapes.at(-1)).toMatchObject({ fill: LOOK.colors.result });
  });

  it('draws the target as a dashed line and names it', () => {
    const drawing = chart([10, 30], { target: 25, unit: 'ร้อยละ' });
    const target = drawing.shapes.find(({ stroke }) => stroke?.color === LOOK.colors.target);
    expect(target?.stroke?.dash).toBeDefined();
    expect(texts(drawing)).toEqual(expect.arrayContaining(['เป้าหมาย 25', 'ร้อยละ']));
  });

  it.each(['องค์การ', 'ป้ายน้ำหลาก', 'เรื่องที่ปู่เล่า'])('has room for the unit %s beside the target', (unit) => {
    expect(texts(chart([10, 30], { target: 25, unit }))).toContain(unit);
  });

  it('leaves out a unit that has no room beside the target', () => {
    expect(texts(chart([10, 30], { target: 25, unit: 'ล้านลูกบาศก์เมตรต่อคนต่อปีงบประมาณที่ผ่านมา' }))).not.toContain(
      'ล้านลูกบาศก์เมตรต่อคนต่อปีงบประมาณที่ผ่านมา',
    );
  });

  it('prints every year and figure, thousands parted, two decimals at most', () => {
    expect(texts(chart([1234.567, 98.75]))).toEqual(
      expect.arrayContaining(['2564', '2565', '1,234.57', '98.75']),
    );
  });

  it.each<readonly [readonly (number | null)[], number]>([
    [[24, 31, 38, 42], 40],
    [[70.4, 76.9, 84.2, 93.8], 90],
    [[142, 198, 256, 309], 300],
    [[5, 4, 3, 2], 3],
    [[90, 60, 85, 70], 80],
    [[null, 75.7, 79.8, 83.95], 82],
    [[100, 100, 100, 100], 100],
  ])('sets the figures %j so that they touch neither the line nor the target %d', (values, target) => {
    const drawing = chart(values, { target });
    const corners = (color: string): readonly (readonly number[])[] =>
      readPath(pathOf(drawing, color))!.map(({ operands }) => operands);
    const [start, end] = corners(LOOK.colors.target);
    const line = corners(LOOK.colors.result);
    const drawn = [...between([start!, end!]), ...between(line)];
    const figures = drawing.labels.filter(
      ({ text, anchor }) => anchor === 'middle' && values.includes(Number(text)),
    );
    expect(figures).toHaveLength(line.length);
    for (const { x, y, text } of figures) {
      const half = (text.length * LOOK.size) / 5;
      const touching = drawn.filter(
        ([px, py]) => Math.abs(px! - x) < half && py! < y && py! > y - LOOK.size * 0.45,
      );
      expect(touching).toEqual([]);
    }
  });

  it.each<readonly [readonly (number | null)[], number]>([
    [[81.2, 84.6, 88.1, 92.6], 90],
    [[83.7, 86.4, 88.9, 91.2], 88],
    [[91.3, 93.05, 94.7, 95.42], 95],
    [[18.4, 17.3, 16.1, 14.9], 15],
    [[58, 96, 164, 243], 260],
    [[16, 38, 59, 84], 80],
  ])('keeps %j clear of the line and of the target %d in a chart as small as a cell', (values, target) => {
    const small = { ...LOOK, size: 12, width: 121.9, height: 79.4 };
    const drawing = trendChart({ name: 'ก', years: years(...values), target }, small)!;
    const corners = (color: string) => readPath(pathOf(drawing, color))!.map(({ operands }) => operands);
    const drawn = [
      ...between(corners(LOOK.colors.target).slice(0, 2)),
      ...between(corners(LOOK.colors.result)),
    ];
    const figures = drawing.labels.filter(
      ({ text, anchor }) => anchor === 'middle' && values.includes(Number(text)),
    );
    expect(figures).toHaveLength(values.length);
    const touching = figures.flatMap(({ x, y, text }) => {
      const half = (text.length * small.size * 0.385) / 2;
      return drawn.some(([px, py]) => Math.abs(px! - x) < half && py! < y && py! > y - small.size * 0.45)
        ? [text]
        : [];
    });
    expect(touching).toEqual([]);
  });

  it('is none with fewer than two figures', () => {
    expect(trendChart({ name: 'ก', years: years(1, null, null) }, LOOK)).toBeUndefined();
    expect(trendChart({ name: 'ก', years: [] }, LOOK)).toBeUndefined();
  });

  it('says in words all that it shows', () => {
    expect(chart([1.5, 2], { target: 3, unit: 'ครั้ง' }).alt).toBe(
      'แผนภูมิเส้น น้ำสะอาด (ครั้ง): พ.ศ. 2564 1.5, พ.ศ. 2565 2 เป้าหมาย 3',
    );
  });

  it.each([
    ['too small to print', [0, 5e-324]],
    ['too close to tell apart', [1e9, 1e9 + 1e-7]],
    ['as large as numbers get', [-1e300, 1e300]],
    ['all the same', [-5, -5]],
  ])('draws figures that are %s', (_what, values) => {
    const { shapes, labels } = trendChart({ name: 'ก', years: years(...values) }, { ...LOOK, width: 9999 })!;
    for (const { path } of shapes) expect(path).not.toMatch(/NaN|Infinity/u);
    for (const { x, y } of labels) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('stays within its size, whatever the figures', () => {
    const figure = fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 5 }),
        fc.option(fc.integer()),
        (values, target) => {
          const drawing = trendChart(
            { name: 'ก', years: years(...values), ...(target !== null && { target }) },
            { ...LOOK, width: 400 },
          );
          for (const { path } of drawing?.shapes ?? []) {
            for (const { operands } of readPath(path)!) {
              operands.forEach((place, i) => {
                expect(Number.isFinite(place)).toBe(true);
                expect(place).toBeGreaterThan(-60);
                expect(place).toBeLessThan(i % 2 === 0 ? 460 : LOOK.height + 10);
              });
            }
          }
          for (const { x, y } of drawing?.labels ?? []) {
            expect(x >= 0 && x <= 400).toBe(true);
            expect(y >= 0 && y <= LOOK.height).toBe(true);
          }
        },
      ),
    );
  });
});
