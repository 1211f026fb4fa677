// A thread of the fuzzer: tries every target in turn, or one saved value of each, and reports failures and counts.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { readValue, writeValue } from './corpus.mjs';
import { TARGETS } from './targets/index.mjs';

/** One value may take this long, ms; far more than any does, for the machine may be busy. */
const TIMEOUT = 60_000;

const { job, jobs, seed, end, only, saved, at } = workerData;
const targets = TARGETS.filter(({ name }) => name.includes(only));

/** Counts values, so that whoever started the thread sees one that never ends. */
const begin = () => Atomics.add(at, 0, 1);

async function tryTarget(target, parameters) {
  let counted = 0;
  parentPort.postMessage({ trying: { target: target.name, seed: parameters.seed } });
  const property = fc.asyncProperty(target.arbitrary, async (value) => {
    begin();
    if ((await target.check(value)) !== false) counted += target.each ?? 1;
  });
  const details = await fc.check(property, { ...parameters, timeout: TIMEOUT, verbose: 0 });
  parentPort.postMessage({ kind: target.kind, counted });
  if (!details.failed) return;
  const [value] = details.counterexample;
  const error = String(details.errorInstance ?? details.error);
  parentPort.postMessage({
    failure: {
      target: target.name,
      seed: details.seed,
      error,
      shown: fc.stringify(value),
      value: writeValue(value),
    },
  });
}

for (const { file, target: name, value } of saved) {
  const target = TARGETS.find((candidate) => candidate.name === name);
  const fail = (error) => parentPort.postMessage({ failure: { target: name, file, error: String(error) } });
  begin();
  if (target) await Promise.resolve(readValue(value)).then(target.check).catch(fail);
  else fail('no such target');
}

// The first rounds are short, so that a run of seconds has tried all.
let share = 0.02;
for (let round = 0; round === 0 || performance.timeOrigin + performance.now() < end; round += 1) {
  for (const [index, target] of targets.entries()) {
    if (round > 0 && performance.timeOrigin + performance.now() >= end) break;
    await tryTarget(target, {
      seed: seed + (round * jobs + job) * targets.length + index,
      numRuns: Math.ceil(target.batch * share),
    });
  }
  share = Math.min(1, share * 2);
}
