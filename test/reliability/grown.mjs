// How the work of every stage grows with everything that a report is made of.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('growth.mjs', import.meta.url));

/** 2 is linear, 4 quadratic; sorting and searching in what grows cost a little more than 2. */
const MAX_FACTOR = 2.7;
/** Compiled code that is made faster while it runs counts only some of its blocks. */
const SLOW = ['--no-opt', '--no-maglev', '--no-sparkplug'];

/** The pairs that were measured, and those that grow faster than their input. */
export async function grownTooFast(length) {
  const { stdout } = await promisify(execFile)(process.execPath, [...SLOW, script, length, '', 'grammar']);
  const grown = Object.entries(JSON.parse(stdout));
  return {
    pairs: grown.length,
    failures: grown
      .filter(([, factor]) => !(factor <= MAX_FACTOR))
      .map(([name, factor]) => `${name}: ${factor}`),
  };
}
