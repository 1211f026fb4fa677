// After any sequence of verbs and edits no text that a person typed is gone without a trace.
import fc from 'fast-check';
import { run } from '../../../dist/app/cli/index.js';
import { runSequence, silently } from '../../reliability/sequences.mjs';
import { expectThat } from './expect-that.mjs';

export const COMMANDS = [
  {
    name: 'verbs one after the other',
    kind: 'sequences of verbs',
    batch: 20,
    arbitrary: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    check: async (seed) => {
      const { lost, done } = await silently(() => runSequence(run, seed, { without: ['batch'] }));
      expectThat(lost.length === 0, `lost ${lost.join(', ')} after\n  ${done.join('\n  ')}`);
    },
  },
];
