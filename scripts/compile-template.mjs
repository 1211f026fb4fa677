// Writes dist/render/template/official.js: the official template parsed and compiled, which a process then only loads; and
// official-files.js beside it: its files as they are, for `template eject` and for errors. Also writes dist/read/word/official-roles.js:
// the names of its styles, by which the Word reader recognises paragraphs.
import { writeFileSync } from 'node:fs';
import { compileToText, parsePartials } from '../dist/render/template/compile.js';
import { readTemplateFolder } from '../dist/render/template/folder.js';
import { rolesIn } from '../dist/read/word/style-roles.js';
import { OFFICIAL_FOLDER, officialFiles } from '../dist/render/template/official-folder.js';

const { partials, theme } = await readTemplateFolder(OFFICIAL_FOLDER);
const compiled = parsePartials(partials).map(
  ({ name, program }) => `[${JSON.stringify(name)}, ${compileToText(program)}]`,
);
const write = (file, code) => writeFileSync(new URL(`../dist/${file}`, import.meta.url), code);
const files = await officialFiles();
write(
  'render/template/official.js',
  `export const OFFICIAL = { theme: ${JSON.stringify(theme.content)}, partials: new Map([${compiled.join(',\n')}]) };\n`,
);
write(
  'render/template/official-files.js',
  `export const OFFICIAL_FILES = new Map(${JSON.stringify([...files], null, 1)});\n`,
);
write(
  'read/word/official-roles.js',
  `export const OFFICIAL_ROLES = new Map(${JSON.stringify([...rolesIn(theme.content)], null, 1)});\n`,
);
