// node scripts/map.mjs [--write]: compares the map of src/ at the end of ARCHITECTURE.md, each folder with its files, with the tree.
// With --write the map is renewed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAPER = path.join(ROOT, 'ARCHITECTURE.md');
const HEADING = '## The map';

/** Files that say nothing by their names: what a folder exports, and declarations of other packages. */
const isPlain = (name) => /\.ts$/u.test(name) && !/^index\.ts$|\.d\.ts$/u.test(name);

function linesOf(folder) {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const files = entries.filter((each) => each.isFile() && isPlain(each.name));
  const names = files.map(({ name }) => name.slice(0, -'.ts'.length)).join(', ');
  const below = entries
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => linesOf(`${folder}/${name}`));
  return names === '' ? below : [`- \`${folder}/\`: ${names}`, ...below];
}

const paper = readFileSync(PAPER, 'utf8');
const [before] = paper.split(`\n${HEADING}\n`);
const map = [
  HEADING,
  '',
  'Every file of `src/` by its folder, without the ending; `npm run map -- --write` renews the list.',
  '',
  ...linesOf('src'),
  '',
].join('\n');
const renewed = `${before}\n${map}`;
if (process.argv.includes('--write')) writeFileSync(PAPER, renewed);
else if (renewed !== paper) {
  console.error('The map in ARCHITECTURE.md is not that of the tree: npm run map -- --write');
  process.exitCode = 1;
}
