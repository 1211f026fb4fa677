import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPath, parsePath } from '../../../src/core/index.js';

describe('parsePath', () => {
  it('reads what formatPath writes', () => {
    const key = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('items', 'ผล', 'a.b', '["'),
      fc.nat(20),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(key, { maxLength: 6 }), (first, rest) => {
        expect(parsePath(formatPath([first, ...rest]))).toEqual([first, ...rest]);
      }),
    );
    expect(parsePath('appendices[0].content[12]')).toEqual(['appendices', 0, 'content', 12]);
  });
});
