// Writes dist/template/official.js: the official template parsed and compiled, which a process then only loads.
import { writeFileSync } from 'node:fs';
import { compileToText, parsePartials } from '../dist/template/compile.js';
import { readTemplateFolder } from '../dist/template/folder.js';
import { OFFICIAL_FOLDER } from '../dist/template/official-folder.js';

const { partials, theme } = await readTemplateFolder(OFFICIAL_FOLDER);
const compiled = parsePartials(partials).map(
  ({ name, program }) => `[${JSON.stringify(name)}, ${compileToText(program)}]`,
);
writeFileSync(
  new URL('../dist/template/official.js', import.meta.url),
  `export const OFFICIAL = { theme: ${JSON.stringify(theme.content)}, partials: new Map([${compiled.join(',\n')}]) };\n`,
);
