// Writes dist/render/template/official.js: the official template parsed and compiled, which a process then only loads.
import { writeFileSync } from 'node:fs';
import { compileToText, parsePartials } from '../dist/render/template/compile.js';
import { readTemplateFolder } from '../dist/render/template/folder.js';
import { OFFICIAL_FOLDER } from '../dist/render/template/official-folder.js';

const { partials, theme } = await readTemplateFolder(OFFICIAL_FOLDER);
const compiled = parsePartials(partials).map(
  ({ name, program }) => `[${JSON.stringify(name)}, ${compileToText(program)}]`,
);
writeFileSync(
  new URL('../dist/render/template/official.js', import.meta.url),
  `export const OFFICIAL = { theme: ${JSON.stringify(theme.content)}, partials: new Map([${compiled.join(',\n')}]) };\n`,
);
