import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createSettling } from '../../../src/app/preview/settle.js';

describe('createSettling', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  it('works once for a burst of changes, and once more for changes meanwhile', async () => {
    let runs = 0;
    const { touch } = createSettling(async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 80));
    });
    for (let i = 0; i < 5; i += 1) touch();
    await pass(60);
    expect(runs).toBe(1);
    touch();
    touch();
    await pass(200);
    expect(runs).toBe(2);
  });

  it('works in the midst of changes that do not end', async () => {
    let runs = 0;
    const settling = createSettling(async () => void (runs += 1));
    for (let i = 0; i < 40; i += 1) {
      settling.touch();
      await pass(10);
    }
    settling.stop();
    expect(runs).toBeGreaterThan(0);
  });

  it('does nothing once it is stopped', async () => {
    let runs = 0;
    const { touch, stop } = createSettling(async () => void (runs += 1));
    touch();
    stop();
    touch();
    await pass(60);
    expect(runs).toBe(0);
  });
});
