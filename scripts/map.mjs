// node scripts/map.mjs [--write]: compares the list of files at the end of ARCHITECTURE.md with the tree. With --write it renews the list.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAPER = path.join(ROOT, 'ARCHITECTURE.md');
const HEADING = '## The map';

/** Left out: what a folder exports, and declarations of other packages. */
const isMapped = (name) => /\.(?:tsx?|js|hbs)$/u.test(name) && !/^index\.ts$|\.d\.ts$/u.test(name);

const WIDTH = 120;

/** Names side by side, in lines of a width, below the name of their folder. */
function block(folder, names) {
  const lines = [''];
  for (const name of names) {
    const longer = `${lines.at(-1)}  ${name}`;
    if (longer.length > WIDTH) lines.push(`  ${name}`);
    else lines[lines.length - 1] = longer;
  }
  return [`${folder}/`, ...lines];
}

function linesOf(folder) {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const names = entries
    .filter((each) => each.isFile() && isMapped(each.name))
    .map(({ name }) => path.parse(name).name);
  const below = entries
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => linesOf(`${folder}/${name}`));
  return names.length === 0 ? below : [...block(folder, names), ...below];
}

const paper = readFileSync(PAPER, 'utf8');
const [before] = paper.split(`\n${HEADING}\n`);
const map = [
  HEADING,
  '',
  'Every file of `src/` and of the official template, without the ending, below its folder; `npm run map -- --write` renews the list.',
  '',
  '```text',
  ...linesOf('src'),
  ...linesOf('templates/official'),
  '```',
  '',
].join('\n');
const renewed = `${before}\n${map}`;
if (process.argv.includes('--write')) writeFileSync(PAPER, renewed);
else if (renewed !== paper) {
  console.error('The map in ARCHITECTURE.md is not that of the tree: npm run map -- --write');
  process.exitCode = 1;
}
