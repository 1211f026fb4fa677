import { describe, expect, it } from '@jest/globals';
import { barChart, type BarGroup } from '../../../src/render/chart/bars.js';
import type { DescribedDrawing } from '../../../src/render/chart/drawing-view.js';
import { readPath } from '../../../src/document/drawing.js';
import { LOOK } from './look.js';

const GROUPS: readonly BarGroup[] = [
  {
    label: 'หมวด 1',
    bars: [
      { label: '1.1', value: 500 },
      { label: '1.2', value: 250 },
    ],
  },
  { label: 'หมวด 2', bars: [{ label: '2.1' }, { label: '2.2', value: 0 }, { label: '2.3', value: 125.4 }] },
];
const draw = (groups = GROUPS): DescribedDrawing =>
  barChart({ title: 'คะแนน', groups, most: 500, limits: [{ label: 'Basic', value: 300 }] }, LOOK);

/** Left edge, width and height of each bar of a colour. */
const bars = ({ shapes }: DescribedDrawing, color: string): readonly (readonly number[])[] => {
  const path = shapes.find(({ fill }) => fill === color)?.path ?? '';
  return path
    .split(/(?<=Z)/u)
    .filter(Boolean)
    .map((bar) => {
      const [[x, y] = [], [right] = [], [, bottom] = []] = readPath(bar)!.map(({ operands }) => operands);
      return [x!, right! - x!, bottom! - y!];
    });
};

describe('barChart', () => {
  it('draws bars as high as their figures', () => {
    const [[, , whole] = [], [, , half] = []] = bars(draw(), LOOK.colors.result);
    expect(half).toBeCloseTo(whole! / 2, 1);
    expect(bars(draw(), LOOK.colors.other)[0]?.[2]).toBeCloseTo((whole! * 125.4) / 500, 1);
  });

  it('tells neighbouring groups apart by colour and distance', () => {
    const [first, second] = bars(draw(), LOOK.colors.result);
    const within = second![0]! - first![0]!;
    const third = bars(draw(), LOOK.colors.other)[0]!;
    expect(third[0]! - second![0]!).toBeGreaterThan(3 * within);
  });

  it('leaves out a bar without a figure and prints a dash; zero is a figure', () => {
    const labels = draw().labels.map(({ text }) => text);
    expect(bars(draw(), LOOK.colors.other)).toHaveLength(1);
    expect(labels.filter((text) => text === '–')).toHaveLength(1);
    expect(labels.slice(-3)).toEqual(['–', '0', '125']);
  });

  it('names bars, groups and limits', () => {
    const labels = draw().labels.map(({ text }) => text);
    for (const text of ['1.1', '2.3', 'หมวด 1', 'หมวด 2', 'Basic', '300']) expect(labels).toContain(text);
  });

  it('says in words all that it shows', () => {
    expect(draw().alt).toBe('แผนภูมิแท่ง คะแนน: 1.1 500, 1.2 250, 2.1 ไม่มีคะแนน, 2.2 0, 2.3 125.4');
  });

  it('draws its axes where there are no bars', () => {
    expect(draw([]).shapes.length).toBeGreaterThan(0);
  });
});
