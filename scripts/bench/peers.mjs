// usage: npm run bench:peers [-- --copies 1] [--runs 5] [--json results.json]
// The same table by the systems that a user would pick instead, in turn with ours, through the runner of the shared folder.
// Prints medians and, for each peer, ours divided by it. Without the shared folder it says so and ends. `first` is the first
// document inside the process, by each script's own clock: those of Typst and Chromium start once their modules are loaded, and
// so does ours; `load` is what ours then took before.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SHARED } from './input.mjs';

const { values } = parseArgs({
  options: {
    copies: { type: 'string', default: '1' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
const runner = SHARED && path.join(SHARED, 'bench', 'run.sh');
if (!runner || !existsSync(runner)) {
  console.error('no peers here: set PMQA_SHARED to the folder that holds bench/run.sh');
  process.exit(1);
}

const MEASURE = path.join(ROOT, 'scripts', 'bench', 'measure.mjs');
const ours = `node '${MEASURE}' ${values.copies} pdf 1 {out}`;
const found = new Map();
const add = (name, figures) => found.set(name, [...(found.get(name) ?? []), figures]);

/** Documents two to six of one process: the peers' scripts make two, the second is what they call warm. */
function ownWarm() {
  const { stdout } = spawnSync(process.execPath, [MEASURE, values.copies, 'pdf', '5'], { encoding: 'utf8' });
  const { warm, pages } = JSON.parse(stdout);
  add('ours, of five', { warm, pages });
}

/** One Word file by a process of ours, as pandoc makes one. */
function ownWord() {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, [MEASURE, values.copies, 'docx', '0'], { encoding: 'utf8' });
  const { load, first } = JSON.parse(stdout);
  add(WORD, { process: performance.now() - start, load, first });
}
const WORD = 'ours-docx';

for (let run = 0; run < Number(values.runs); run++) {
  const { stdout } = spawnSync('bash', [runner, values.copies, ours], { encoding: 'utf8', cwd: ROOT });
  for (const line of stdout.split('\n')) {
    const [, name, seconds, pages, said] = /^(\S+)\s+([\d.]+) s\s+pages (\d*).*?(\{.*\})?$/.exec(line) ?? [];
    if (!name) continue;
    const { load, first, warm, rss } = said ? JSON.parse(said) : {};
    add(name, { process: Number(seconds) * 1000, load, first, warm, rss, pages: Number(pages) });
  }
  ownWord();
  ownWarm();
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const KEYS = ['load', 'first', 'warm', 'process'];
const results = Object.fromEntries(
  [...found].map(([name, list]) => [
    name,
    {
      pages: list[0].pages,
      ...Object.fromEntries(
        KEYS.map((key) => [
          key,
          median(list.map((one) => one[key]).filter((value) => value !== undefined && !Number.isNaN(value))),
        ]),
      ),
    },
  ]),
);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ copies: Number(values.copies), results }, null, 2)}\n`);
console.log(`× ${values.copies}, medians of ${values.runs} runs, ms; in brackets ours divided by the peer`);
console.log('system         pages ', ...KEYS.map((key) => key.padStart(16)));
for (const [name, figures] of Object.entries(results)) {
  const cells = KEYS.map((key) => {
    const value = figures[key];
    if (value === undefined) return '–'.padStart(16);
    const own = results[name === 'pandoc-docx' ? WORD : 'ours']?.[key];
    const ratio = name.startsWith('ours') || own === undefined ? '' : ` (${(own / value).toFixed(2)})`;
    return `${value.toFixed(0)}${ratio}`.padStart(16);
  });
  console.log(name.padEnd(14), String(figures.pages || '–').padStart(6), ...cells);
}
