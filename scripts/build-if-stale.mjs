// Builds where a source is newer than the last build: before tests that run what is built, and before the acceptance.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a build reads, and what it writes last. */
const SOURCES = [
  'src',
  'templates',
  'scripts',
  'dictionary/words',
  'dictionary/prepare.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
];
const LAST_WRITTEN = 'dist/types/thai.d.ts';

/** When a file, or anything in a folder, was changed last; a folder changes with each name in it. ms since 1970. */
function lastChange(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(place).reduce(
    (last, name) => Math.max(last, lastChange(`${place}/${name}`)),
    found.mtimeMs,
  );
}

/** Whether the build lacks a change of its sources. */
function isStale() {
  const built = statSync(ROOT + LAST_WRITTEN, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.some((source) => lastChange(ROOT + source) > built);
}

/** Jest calls it once before the first test of what is built. Throws where the build fails. */
export default function buildIfStale() {
  if (!isStale()) return;
  process.stderr.write('The sources are newer than dist/: building.\n');
  for (const script of ['dictionary/prepare.mjs', 'scripts/build.mjs'])
    execFileSync(process.execPath, [ROOT + script], { cwd: ROOT, stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfStale();
