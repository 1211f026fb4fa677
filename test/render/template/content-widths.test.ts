import { describe, expect, it } from '@jest/globals';
import { contentWidths } from '../../../src/render/template/content-widths.js';

const rowsOf = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((value) => ({ text: [{ type: 'text' as const, text: value }] })));

describe('the widths of a table that names none', () => {
  it('add up to 100', () => {
    const widths = contentWidths(rowsOf(['ที่', 'กิจกรรม'], ['1', 'ประชุมเชิงปฏิบัติการ']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0);
  });

  it('give a column of text more than one of short numbers', () => {
    const [number, text] = contentWidths(rowsOf(['1', 'พัฒนาระบบบริการประชาชนให้สะดวกและรวดเร็วยิ่งขึ้นทุกปี']));
    expect(text!).toBeGreaterThan(5 * number!);
  });

  it('give each column of many at least the room of its widest number', () => {
    const numbers = Array.from({ length: 12 }, (_, i) => `${i + 1},0${i % 10}0`);
    const widths = contentWidths(rowsOf(['ผู้รับบริการ', ...numbers]));
    numbers.forEach((number, i) => {
      expect(widths[i + 1]! / number.length).toBeGreaterThanOrEqual((0.99 * widths[0]!) / 'ผู้รับบริการ'.length);
    });
  });

  it('give a column of one letter room for it in a narrow cell too', () => {
    const rows = rowsOf(['ก', '!'], ['!', '!ผู้บริหาร']);
    expect(contentWidths(rows, 'narrow')[0]!).toBeGreaterThan(2 * contentWidths(rows, 'wide')[0]!);
  });

  it('leave cells that span columns out of account', () => {
    const [head, ...rest] = rowsOf(['หัวข้อที่ยาวมากของทั้งตาราง'], ['ก', 'ข']);
    const widths = contentWidths([head!.map((cell) => ({ ...cell, columnSpan: 2 })), ...rest]);
    expect(widths[0]).toBeCloseTo(widths[1]!);
  });
});
