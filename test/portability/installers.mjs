// Other package managers install the tarball into an empty folder, on the oldest Node that `engines` names and without leave to
// ignore it; the folder then makes the example. Each gives what the program says.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The arguments of each, after its program. */
const MANAGERS = {
  'npm install': { program: undefined, args: ['install', '--engine-strict', '--no-audit', '--no-fund'] },
  'pnpm install': { program: 'pnpm/bin/pnpm.cjs', args: ['install', '--config.engine-strict=true'] },
  // Version 1 refuses a wrong Node by itself.
  'yarn install': { program: 'yarn/bin/yarn.js', args: ['install', '--non-interactive'] },
};

function install({ program, args }, { modules, tarball, oldest, programFile }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-install-'));
  const manifest = { private: true, type: 'module', dependencies: { 'pmqa-report': `file:${tarball}` } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  const env = { ...process.env, PATH: `${path.dirname(oldest)}:${process.env.PATH}` };
  const [command, ...first] = program ? [oldest, path.join(modules, program)] : ['npm'];
  const said = execFileSync(command, [...first, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (/unsupported engine|ERR!|EBADENGINE/iu.test(String(said))) throw new Error(String(said));
  cpSync(programFile, path.join(folder, 'program.mjs'));
  return folder;
}

export const INSTALLERS = Object.fromEntries(
  Object.entries(MANAGERS).map(([name, manager]) => [name, (context) => install(manager, context)]),
);
