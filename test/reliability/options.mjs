// Random values for the options of every call: each is taken as documented, or refused with its path.
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { checkOption, optionCase } from '../fuzz/options.mjs';

const MAX_TOLD = 20;
const AT_ONCE = 5_000;

/** Tries values; gives how many there were, what did not hold, and the promises that nobody heard. */
export async function triedOptions(count, seed = 2569) {
  let unheard = 0;
  const hear = () => void (unheard += 1);
  process.on('unhandledRejection', hear);
  const failures = new Set();
  let tried = 0;
  for (let round = 0; tried < count; round += 1)
    for (const value of fc.sample(optionCase, { numRuns: AT_ONCE, seed: seed + round })) {
      tried += 1;
      await checkOption(value).catch(({ message }) => failures.size < MAX_TOLD && failures.add(message));
    }
  await setTimeout(100);
  process.off('unhandledRejection', hear);
  return { tried, unheard, failures: [...failures] };
}
