import { describe, expect, it } from '@jest/globals';
import { createKeptSpaces } from '../../src/thai/index.js';

/** The text with ‿ in place of each space that is kept. */
function shown(text: string, phrases: readonly string[] = []): string {
  const letters = [...text];
  for (const space of createKeptSpaces(phrases)(text)) letters[space] = '‿';
  return letters.join('');
}

describe('spaces after which no line may end', () => {
  it.each([
    'ประชุม 12‿ครั้ง และ 3‿วัน',
    'เมื่อวันที่‿4‿ธันวาคม‿2560 ถึง',
    'ร้อยละ‿85 ของเป้าหมาย',
    'ตามมาตรา‿12 ของพระราชบัญญัติ',
    'ปีงบประมาณ‿พ.ศ.‿2568 เป็นต้นไป',
    'โทร.‿0‿2123‿4567‿ต่อ‿12',
    'โดย นาย‿สมชาย เป็นประธาน',
  ])('%s', (text) => {
    expect(shown(text.replaceAll('‿', ' '))).toBe(text);
  });

  it('are those of the given phrases too, and not those around a text', () => {
    expect(shown('กรม ก ข และ ค', ['กรม ก ข'])).toBe('กรม‿ก‿ข และ ค');
    expect(shown(' ข้อความ มาก ')).toBe(' ข้อความ มาก ');
  });
});
