// node test/fuzz/main.mjs [--minutes 20] [--seed 1] [--only words]: tries every target in turn until the time is over.
// A failure is made small, printed with its seed and saved to test/fuzz/corpus; saved ones are tried first.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { TARGETS } from './targets.mjs';

const CORPUS = fileURLToPath(new URL('corpus', import.meta.url));
/** One value may take this long, ms; far more than any does, for the machine may be busy. */
const TIMEOUT = 60_000;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const targets = TARGETS.filter(({ name }) => !options.only || name.includes(options.only));
const counts = new Map();
const failures = [];
let seed = Number(options.seed);

/** Tries a target with `runs` values, or those of one earlier failure; whether all held. */
async function tryTarget(target, parameters) {
  const property = fc.asyncProperty(target.arbitrary, async (value) => {
    const counted = await target.check(value);
    if (counted !== false) counts.set(target.kind, (counts.get(target.kind) ?? 0) + (target.each ?? 1));
  });
  const details = await fc.check(property, { ...parameters, timeout: TIMEOUT, verbose: 0 });
  if (!details.failed) return true;
  const failure = {
    target: target.name,
    seed: details.seed,
    path: details.counterexamplePath,
    error: String(details.errorInstance ?? details.error),
  };
  failures.push(failure);
  console.error(
    `FAILED ${target.name}\n  ${failure.error}\n  ${fc.stringify(details.counterexample)}\n  seed ${failure.seed}, path ${failure.path}`,
  );
  mkdirSync(CORPUS, { recursive: true });
  writeFileSync(path.join(CORPUS, `${failure.seed}.json`), `${JSON.stringify(failure, null, 2)}\n`);
  return false;
}

for (const file of readdirSync(CORPUS, { withFileTypes: true }).filter(({ name }) =>
  name.endsWith('.json'),
)) {
  const { target: name, seed, path: at } = JSON.parse(readFileSync(path.join(CORPUS, file.name), 'utf8'));
  const target = TARGETS.find((candidate) => candidate.name === name);
  if (target) await tryTarget(target, { seed, path: at });
}
const end = performance.now() + Number(options.minutes) * 60_000;
while (performance.now() < end && failures.length < 20) {
  for (const target of targets) await tryTarget(target, { seed: (seed += 1), numRuns: target.batch });
}
console.log([...counts].map(([kind, count]) => `${count} ${kind}`).join(', '));
console.log(`${failures.length} failures`);
process.exitCode = failures.length > 0 ? 1 : 0;
