// Counts how often the blocks of all scripts run, by V8's coverage: work that is the same on every machine.
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();

/** Starts counting; modules that are loaded before are counted too. */
export async function startCounting() {
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/** Blocks that have run since the last call. */
export async function takeWork() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let work = 0;
  for (const { url, functions } of result)
    if (url !== import.meta.url)
      for (const { ranges } of functions) for (const { count } of ranges) work += count;
  return work;
}
