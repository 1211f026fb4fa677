// npm run docs [-- --check]: writes the papers, and parts of papers, that come from the code: the help of the command, the data
// model, the reference of all exported names, the helpers of templates. With --check it writes nothing and fails where a paper is not current. Needs a build.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { commandPaper } from './command.mjs';
import { dataModel } from './data-model.mjs';
import { reference } from './reference.mjs';
import { templateHelpers } from './template-helpers.mjs';

const ROOT = new URL('../../', import.meta.url);

const PAPERS = {
  'docs/command.md': () => commandPaper('en'),
  'docs/command.th.md': () => commandPaper('th'),
  'docs/data-model.md': dataModel,
  'docs/reference.md': reference,
  'docs/templates.md': templateHelpers,
};

for (const [name, write] of Object.entries(PAPERS)) {
  const file = new URL(name, ROOT);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = await write(before);
  if (text === before) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not current: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${name}: written`);
  }
}
