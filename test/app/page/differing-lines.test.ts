import { expect, it } from '@jest/globals';
import { differingLines } from '../../../src/app/page/work/differing-lines.js';

const shown = (text: string, ...others: string[]): string[] =>
  differingLines(text, others).map(({ text: line, isOther }) => (isOther ? `> ${line}` : line));

it('marks lines that another text lacks, and begins shortly before the first', () => {
  expect(shown('ก\nข\nค\nใหม่\nง', 'ก\nข\nค\nง')).toEqual(['…', 'ค', '> ใหม่', 'ง']);
  expect(shown('เรา\nข', 'เขา\nข')).toEqual(['> เรา', 'ข']);
  expect(shown('เหมือนกัน', 'เหมือนกัน')).toEqual(['เหมือนกัน']);
  expect(shown('', 'ใหม่')).toEqual(['']);
});

it('marks what one of several others lacks', () => {
  expect(shown('ก\nข', 'ก\nข', 'ก')).toEqual(['ก', '> ข']);
});
