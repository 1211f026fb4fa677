import { describe, expect, it } from '@jest/globals';
import { append, maxOf, minOf } from '../../src/core/index.js';
import { contentWidths } from '../../src/render/template/content-widths.js';

/** More than a call takes as arguments. */
const MANY = 300_000;

describe('lists of any length', () => {
  it('have a largest and a smallest number, and are added to others', () => {
    const numbers = Array.from({ length: MANY }, (_, index) => index);
    const list = [-1];
    append(list, numbers);
    expect([maxOf(numbers), minOf(numbers), list.length]).toEqual([MANY - 1, 0, MANY + 1]);
    expect([maxOf([]), minOf([])]).toEqual([-Infinity, Infinity]);
  });

  it('are the words of a cell', () => {
    expect(contentWidths([[{ text: [{ type: 'text', text: 'a '.repeat(MANY) }] }]])).toEqual([100]);
  });
});
