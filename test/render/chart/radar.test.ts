import { describe, expect, it } from '@jest/globals';
import type { DescribedDrawing } from '../../../src/render/chart/drawing-view.js';
import { radarChart } from '../../../src/render/chart/radar.js';
import { readPath } from '../../../src/document/drawing.js';
import { LOOK } from './look.js';

const draw = (...values: readonly (number | undefined)[]): DescribedDrawing =>
  radarChart(
    { title: 'คะแนน', most: 500, axes: values.map((value, i) => ({ label: `หมวด ${i + 1}`, value })) },
    { ...LOOK, width: 300, height: 300 },
  );
const outline = ({ shapes }: DescribedDrawing): string =>
  shapes.find(({ stroke }) => stroke?.color === LOOK.colors.result)?.path ?? '';
const commands = (path: string): string => (readPath(path) ?? []).map(({ command }) => command).join('');
const area = ({ shapes }: DescribedDrawing): boolean => shapes.some(({ fill }) => fill === LOOK.colors.area);

describe('radarChart', () => {
  it('goes around from the top clockwise, each value as far out as it is high', () => {
    const places = readPath(outline(draw(500, 250, 500, 0)))!
      .filter(({ operands }) => operands.length > 0)
      .map(({ operands: [x = 0, y = 0] }) => [Math.round(x - 150), Math.round(y - 150)]);
    const [[, top = 0] = [], [right] = [], [, bottom] = []] = places;
    expect(places[0]?.[0]).toBe(0);
    expect(right).toBeCloseTo(-top / 2, -0.5);
    expect(bottom).toBe(-top);
    expect(places[3]).toEqual([0, 0]);
  });

  it('is closed and filled where every direction has a value', () => {
    const drawing = draw(100, 200, 300, 400, 500, 100, 200);
    expect([commands(outline(drawing)), area(drawing)]).toEqual(['MLLLLLLZ', true]);
  });

  it('is parted where one has none, also around the top, and prints a dash', () => {
    const drawing = draw(100, 200, undefined, 400, undefined, 100, 200);
    expect([commands(outline(drawing)), area(drawing)]).toEqual(['MLLL', false]);
    expect(drawing.labels.filter(({ text }) => text === '–')).toHaveLength(2);
    expect(commands(outline(draw(undefined, undefined, undefined)))).toBe('');
  });

  it('names each direction, its value under it, outside the rings', () => {
    const { labels } = draw(300, 300, 300, 300, 300, 300, 300);
    const names = labels.filter(({ text }) => text.startsWith('หมวด'));
    expect(names.map(({ anchor }) => anchor)).toEqual([
      'middle',
      'start',
      'start',
      'start',
      'end',
      'end',
      'end',
    ]);
    for (const name of names)
      expect(labels).toContainEqual({ ...name, y: expect.closeTo(name.y + LOOK.size, 5), text: '300' });
    for (const { x, y } of labels) expect(x >= 0 && x <= 300 && y >= 0 && y <= 300).toBe(true);
  });

  it('says in words all that it shows', () => {
    expect(draw(1, undefined, 3).alt).toBe('แผนภูมิเรดาร์ คะแนน: หมวด 1 1, หมวด 2 ไม่มีคะแนน, หมวด 3 3');
  });
});
