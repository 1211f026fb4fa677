import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCache } from '../../src/core/cache.js';

describe('a cache', () => {
  it('gives what was kept, and nothing for other keys', () => {
    const cache = createCache<string, number>(2);
    expect(cache.set('a', 1)).toBe(1);
    expect([cache.get('a'), cache.get('b')]).toEqual([1, undefined]);
    cache.set('a', 2);
    expect(cache.get('a')).toBe(2);
  });

  it('lets the oldest entries go, as many as a new one needs', () => {
    const cache = createCache<string, string>(5, (key) => key.length);
    for (const key of ['a', 'bb', 'cc']) cache.set(key, key);
    cache.set('ddd', 'ddd');
    expect(['a', 'bb', 'cc', 'ddd'].map(cache.get)).toEqual([undefined, undefined, 'cc', 'ddd']);
  });

  it('gives back what is larger than all of it, and keeps the others', () => {
    const cache = createCache<string, number>(3, (key) => key.length);
    cache.set('a', 1);
    expect(cache.set('long', 2)).toBe(2);
    expect([cache.get('long'), cache.get('a')]).toEqual([undefined, 1]);
  });

  it('never holds more than its bound, and always the entry of the last key', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 })), fc.integer({ min: 6, max: 20 }), (keys, maxSize) => {
        const cache = createCache<string, string>(maxSize, (key) => key.length);
        for (const key of keys) {
          expect(cache.set(key, key)).toBe(key);
          expect(cache.get(key)).toBe(key);
        }
        const held = [...new Set(keys)].filter((key) => cache.get(key) !== undefined);
        expect(held.join('').length).toBeLessThanOrEqual(maxSize);
      }),
    );
  });
});
