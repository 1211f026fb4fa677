// node test/fuzz/slow/main.mjs [--minutes 30] [--seed 1] [--only words]: searches the inputs that take most time of the processor
// for each megabyte, of every verb, by changing the slowest that it knows. Prints the slowest of each verb.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import { random } from '../../reliability/sequences.mjs';
import { anyGenome, changed } from './genome.mjs';

/** Characters of an input, and of the one that shows how its time grows. */
const LENGTHS = [10_000, 40_000];
const LONG = 400_000;
/** Seconds that an input may take for each megabyte; those that are told sooner are refused. */
const MAX_PER_MEGABYTE = 5;
const REFUSED_SOON = 2;
/** What an input takes at most before its process is ended, ms. */
const PATIENCE = 60_000;
const POOL = 6;

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
  strict: false,
});
const { VERBS } = await import('./verbs.mjs');
const names = Object.keys(VERBS).filter((name) => name.includes(options.only));
const next = random(Number(options.seed));
const end = performance.now() + Number(options.minutes) * 60_000;

let child;
const started = () =>
  new Promise((resolve) => {
    child = fork(fileURLToPath(new URL('job.mjs', import.meta.url)), {
      execArgv: ['--max-old-space-size=2000'],
    });
    child.once('message', resolve);
  });

/** What an input takes; one that does not end, or ends its process, took all of the patience. */
async function measure(verb, genome, length) {
  if (!child) await started();
  return new Promise((resolve) => {
    const lost = (outcome) => {
      clearTimeout(timer);
      const old = child;
      child = undefined;
      old?.removeAllListeners();
      old?.kill('SIGKILL');
      resolve({ seconds: PATIENCE / 1000, bytes: length, outcome, megabytes: 0 });
    };
    const timer = setTimeout(() => lost('does not end'), PATIENCE);
    child.once('exit', () => lost('process ended'));
    child.once('message', (message) => {
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve(message);
    });
    child.send({ verb, genome, length });
  });
}

/** Seconds for each megabyte, without what any input takes. */
async function rated(verb, genome) {
  const short = await measure(verb, genome, LENGTHS[0]);
  if (short.seconds > 1) return { rate: short.seconds / (short.bytes / 1e6), ...short, length: LENGTHS[0] };
  const more = await measure(verb, genome, LENGTHS[1]);
  const bytes = Math.max(1, more.bytes - short.bytes);
  return { rate: (Math.max(0, more.seconds - short.seconds) / bytes) * 1e6, ...more, length: LENGTHS[1] };
}

const pools = new Map(names.map((name) => [name, []]));
let tried = 0;
let most = 0;
for (let turn = 0; performance.now() < end; turn += 1) {
  const name = names[turn % names.length];
  const { pieces } = VERBS[name];
  const pool = pools.get(name);
  const parent = pool[Math.floor(next() * pool.length)];
  const genome = parent && next() < 0.75 ? changed(parent.genome, pieces, next) : anyGenome(pieces, next);
  const found = await rated(name, genome);
  tried += 1;
  most = Math.max(most, found.megabytes);
  pool.push({ genome, ...found });
  pool.sort((one, other) => other.rate - one.rate).splice(POOL);
}

/** Whether a recipe is slow for a long input too: a short one takes little however slow it is. */
async function isSlow({ name, genome, rate }) {
  if (rate <= MAX_PER_MEGABYTE) return false;
  const { seconds, bytes } = await measure(name, genome, LONG);
  return seconds > Math.max(REFUSED_SOON, (MAX_PER_MEGABYTE * bytes) / 1e6);
}

const slowest = [...pools].flatMap(([name, [best]]) => (best ? [{ name, ...best }] : []));
slowest.sort((one, other) => other.rate - one.rate);
for (const { name, rate, seconds, bytes, outcome, genome } of slowest)
  console.log(
    `${rate.toFixed(1).padStart(8)} s/MB  ${name}  (${seconds.toFixed(2)} s, ${bytes} B, ${outcome})  ${JSON.stringify(genome)}`,
  );
const slow = [];
for (const each of slowest) if (await isSlow(each)) slow.push(each);
child?.kill();
for (const { name, genome } of slow) console.log(`SLOW ${name}  ${JSON.stringify(genome)}`);
console.log(
  `${tried} inputs, ${slow.length} verbs slower than ${MAX_PER_MEGABYTE} s for each megabyte and ${REFUSED_SOON} s; at most ${most.toFixed(0)} MB of memory`,
);
process.exitCode = slow.length > 0 ? 1 : 0;
