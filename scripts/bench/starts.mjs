// usage: npm run bench:start [-- --node <path>] [--runs 11]
// How long the command and the library take to start. The cache of compiled code, which Node 22 and later have, is filled first.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from './input.mjs';

const BUNDLE = path.join(ROOT, 'dist', 'bundle');
const COMMAND = path.join(BUNDLE, 'main.js');

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Imports the library as the command does, with the cache on, and prints the seconds that it took. */
const IMPORT = `
  import module from 'node:module';
  module.enableCompileCache?.();
  const start = performance.now();
  await import(${JSON.stringify(path.join(BUNDLE, 'index.js'))});
  console.log((performance.now() - start) / 1000);`;

const LOAD = 'import of the package';

/** Median seconds of whole processes; of `LOAD` the import alone. In turn, so that a machine whose speed drifts favours none. */
export function starts(runs, node = process.execPath) {
  const commands = {
    'node -e 0': ['-e', '0'],
    [LOAD]: ['--input-type=module', '-e', IMPORT],
    '--version': [COMMAND, '--version'],
    '--help': [COMMAND, '--help'],
    'check, a small folder': [COMMAND, 'check', path.join(ROOT, 'examples', 'office')],
    'check, a report of 117 kB': [COMMAND, 'check', path.join(ROOT, 'examples', 'department', 'report.yaml')],
  };
  const seconds = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { stdout } = spawnSync(node, args, { encoding: 'utf8' });
      const spent = (performance.now() - start) / 1000;
      // The first run fills the cache.
      if (run >= 0) seconds[name].push(name === LOAD ? Number(stdout) : spent);
    }
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, list]) => [name, median(list)]));
}

export function printStarts(seconds) {
  for (const [name, each] of Object.entries(seconds))
    console.log(
      `${name.padEnd(28)} ${(each * 1000).toFixed(0)} ms  ${(each / seconds['node -e 0']).toFixed(2)} ×`,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { node: { type: 'string' }, runs: { type: 'string', default: '11' } },
  });
  printStarts(starts(Number(values.runs), values.node));
}
