// node scripts/api.mjs [--write]: compares the declarations of each public entry, as the build has written them, with those that
// are committed in test/api/, so that no public name or type changes unnoticed. With --write the committed files are renewed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { declarationsOf, ENTRIES } from './declarations.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Declarations as they are compared: formatted, without comments. */
async function names(declarations, file) {
  const source = ts.createSourceFile(file, declarations, ts.ScriptTarget.Latest);
  const bare = ts.createPrinter({ removeComments: true }).printFile(source);
  return format(bare, { ...(await resolveConfig(file)), parser: 'typescript' });
}

const committed = (name) => `${ROOT}test/api/${name}.d.ts`;

/** The first line in which two texts differ, as a person reads it; undefined where they are equal. */
function difference(before, now) {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const at = fresh.findIndex((line, index) => line !== old[index]);
  if (at < 0) return old.length === fresh.length ? undefined : `${fresh.length + 1}: - ${old[fresh.length]}`;
  return `${at + 1}: - ${old[at] ?? ''}\n${' '.repeat(String(at + 1).length)}  + ${fresh[at]}`;
}

for (const name of ENTRIES) {
  const text = await names(readFileSync(declarationsOf(name), 'utf8'), committed(name));
  if (process.argv.includes('--write')) {
    writeFileSync(committed(name), text);
    continue;
  }
  const found = difference(readFileSync(committed(name), 'utf8'), text);
  if (!found) continue;
  console.error(`The public API has changed. test/api/${name}.d.ts:${found}`);
  console.error('If that is meant: npm run api -- --write, and a line in CHANGELOG.md.');
  process.exitCode = 1;
}
