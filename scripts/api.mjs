// node scripts/api.mjs [--write]: compares the declarations of each public entry, as the build has written them, with those that
// are committed in test/api/, so that no public name or type changes unnoticed. Of the entries after the first, what it declares
// in the same words is left out. With --write the committed files are renewed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { declarationsOf, ENTRIES } from './declarations.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const printer = ts.createPrinter({ removeComments: true });

/** The statements of declarations, without comments. */
function statements(declarations, file) {
  const source = ts.createSourceFile(file, declarations, ts.ScriptTarget.Latest);
  return source.statements.map((each) => printer.printNode(ts.EmitHint.Unspecified, each, source));
}

/** The declarations of an entry as they are compared: formatted, without those that the first entry has too. */
async function declarationsIn(name) {
  const read = (entry) => statements(readFileSync(declarationsOf(entry), 'utf8'), committed(entry));
  const shared = new Set(name === ENTRIES[0] ? [] : read(ENTRIES[0]));
  const own = read(name).filter((each) => !shared.has(each));
  return format(own.join('\n'), { ...(await resolveConfig(committed(name))), parser: 'typescript' });
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
  const text = await declarationsIn(name);
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
