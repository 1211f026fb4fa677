import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/app/cli/run.js';
import { runSequence, silently, survivedSequences } from './sequences.mjs';

/** Threads of a batch do not start from source. */
const without = ['batch'];

describe('random sequences of building, editing and extracting', () => {
  it('lose no text that a person typed', async () => {
    const { survived, failures } = await survivedSequences(run, 5, { without });
    expect([survived, failures]).toEqual([5, []]);
  });

  it('are distinguished from those that lose some', async () => {
    const overwriting = (args: readonly string[]): Promise<number> =>
      run(['build', 'extract'].includes(args[0] ?? '') ? [...args, '--force'] : args);
    let lost: readonly string[] = [];
    for (let seed = 1; lost.length === 0 && seed <= 30; seed += 1)
      ({ lost } = await silently(() => runSequence(overwriting, seed, { without })));
    expect(lost).not.toEqual([]);
  });
});
