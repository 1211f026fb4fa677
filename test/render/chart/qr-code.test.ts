import { describe, expect, it } from '@jest/globals';
import { encode } from 'uqr';
import { qrCode } from '../../../src/render/chart/qr-code.js';
import { readPath } from '../../../src/document/drawing.js';

const ADDRESS = 'https://example.go.th/%E0%B8%81?a=1';

/** How often outlines wind around a point: what is wound around is filled. */
function winding(path: string, x: number, y: number): number {
  let [fromX, fromY, startX, startY, count] = [0, 0, 0, 0, 0];
  for (const { command, operands } of readPath(path) ?? []) {
    const [toX, toY] = command === 'Z' ? [startX, startY] : [operands[0]!, operands[1]!];
    if (command === 'M') [startX, startY] = [toX, toY];
    else if (fromX === toX && fromX > x && fromY > y !== toY > y) count += toY > fromY ? 1 : -1;
    [fromX, fromY] = [toX, toY];
  }
  return count;
}

describe('qrCode', () => {
  it('fills the dark modules and no other', () => {
    const { data } = encode(ADDRESS, { ecc: 'M', border: 4 });
    const drawing = qrCode(ADDRESS, data.length)!;
    const [shape] = drawing.shapes;
    const drawn = data.map((row, y) => row.map((_, x) => winding(shape!.path, x + 0.5, y + 0.5) !== 0));
    expect(drawn).toEqual(data);
    expect(drawing).toMatchObject({ width: data.length, height: data.length, labels: [] });
  });

  it('is as wide as asked, with four modules of white around', () => {
    const xs = readPath(qrCode(ADDRESS, 56)!.shapes[0]!.path)!.map(({ operands }) => operands[0] ?? 28);
    const size = encode(ADDRESS, { ecc: 'M', border: 4 }).data.length;
    expect(Math.min(...xs)).toBeCloseTo((4 * 56) / size, 2);
    expect(Math.max(...xs)).toBeCloseTo(56 - (4 * 56) / size, 2);
  });

  it('is none for an address that no code holds', () => {
    expect(qrCode(`https://a.th/${'x'.repeat(2400)}`, 50)).toBeUndefined();
    expect(qrCode(`https://a.th/${'x'.repeat(2300)}`, 50)).toBeDefined();
  });
});
