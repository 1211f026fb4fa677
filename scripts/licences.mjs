// Writes the licences of all packages that the library holds or needs, by the lockfile, into docs/dependencies.md. With --check
// it writes nothing and fails where that paper says otherwise. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { neededPackages } from './needed-packages.mjs';

const PAPER = new URL('../docs/dependencies.md', import.meta.url);
const LOCK = new URL('../package-lock.json', import.meta.url);
const SECTION = /(<!-- licences: written by npm run licences -->\n).*?(<!-- end of licences -->)/su;

/** Packages whose package.json names no licence, by their LICENSE file. */
const BY_FILE = { 'png-js': 'MIT' };

/** Packages by licence. */
function licences() {
  const names = new Map();
  for (const [place, { license }] of Object.entries(neededPackages(JSON.parse(readFileSync(LOCK, 'utf8'))))) {
    const name = place.replace(/^.*node_modules\//u, '');
    const known = license ?? BY_FILE[name] ?? 'not named';
    names.set(known, (names.get(known) ?? new Set()).add(name));
  }
  return [...names]
    .sort(([, one], [, other]) => other.size - one.size)
    .map(([licence, found]) => `| ${licence} | ${[...found].sort().join(', ')} |`);
}

const table = ['', '| licence | packages |', '| --- | --- |', ...licences(), '', ''].join('\n');
const paper = readFileSync(PAPER, 'utf8');
if (!SECTION.test(paper)) throw new Error('docs/dependencies.md has no place for the licences');
const written = paper.replace(SECTION, (_, start, end) => start + table + end);
if (process.argv.includes('--check')) {
  if (written !== paper) {
    console.error('docs/dependencies.md lists other licences than package-lock.json: npm run licences');
    process.exitCode = 1;
  }
} else writeFileSync(PAPER, written);
