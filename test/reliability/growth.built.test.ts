import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('growth.mjs', import.meta.url));

/**
 * 2 is linear, 4 quadratic. Sorting and searching in what grows cost a little more than 2, and steps such as another page weigh
 * more in short inputs: what measures 2.7 at this length measures 2.2 to 2.4 at twice the length.
 */
const MAX_FACTOR = 3;
/** Texts with footnotes are read as one, up to a length (src/markdown/parse.ts); runs of stars pair, up to a number. */
const BOUNDED = ['Markdown footnotes', 'Markdown stars'];
/** Compiled code that is made faster while it runs counts only some of its blocks. */
const SLOW = ['--no-opt', '--no-maglev', '--no-sparkplug'];

describe('the work of every stage', () => {
  it('grows no faster than its input', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...SLOW, script, '100']);
    const grown = Object.entries(JSON.parse(stdout) as Record<string, number>);
    expect(grown.length).toBeGreaterThan(60);
    expect(grown.filter(([name, factor]) => factor > MAX_FACTOR && !BOUNDED.includes(name))).toEqual([]);
  });
});
