/** Values by key, within a bound: the oldest ones give way to new ones. */
export interface Cache<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  /** Keeps a value and gives it back. A value that is larger than the whole cache is not kept. */
  readonly set: (key: Key, value: Value) => Value;
}

/**
 * A cache of at most `maxSize` entries, or of entries whose sizes add up to that. Entries that are asked for again are not moved:
 * that would cost more in each look-up than a value that has to be made again now and then.
 */
export function createCache<Key, Value>(
  maxSize: number,
  sizeOf: (key: Key, value: Value) => number = () => 1,
): Cache<Key, Value> {
  const entries = new Map<Key, Value>();
  let size = 0;
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      const own = sizeOf(key, value);
      if (own > maxSize) return value;
      const before = entries.get(key);
      size += own - (before === undefined ? 0 : sizeOf(key, before));
      entries.set(key, value);
      if (size <= maxSize) return value;
      for (const [oldest, its] of entries) {
        entries.delete(oldest);
        size -= sizeOf(oldest, its);
        if (size <= maxSize) break;
      }
      return value;
    },
  };
}
