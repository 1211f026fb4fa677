import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '../input/yaml.js';
import { TemplateError } from './error.js';
import type { ThemeLayer } from './theme.js';

/** The official template, as the package carries it. */
export const OFFICIAL_FOLDER = fileURLToPath(new URL('../../templates/official/', import.meta.url));

/** What a template folder holds: partials by name (`blocks/list` for blocks/list.hbs) and perhaps a theme. */
export interface TemplateFolder {
  readonly folder: string;
  readonly partials: ReadonlyMap<string, string>;
  readonly theme?: ThemeLayer;
}

/** Reads a template folder. Throws the file system's error where it is not there, `TemplateError` for a bad theme. */
export async function readTemplateFolder(folder: string): Promise<TemplateFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const read = async (file: string): Promise<string> =>
    (await readFile(path.join(folder, file), 'utf8')).replace(/^\ufeff/u, '').replaceAll('\r\n', '\n');
  const templates = files.filter((file) => file.endsWith('.hbs'));
  const sources = await Promise.all(
    templates.map(async (file) => [file.replace(/\.hbs$/u, ''), await read(file)] as const),
  );
  const partials = new Map(sources);
  if (!files.includes('theme.yaml')) return { folder, partials };
  return { folder, partials, theme: parseTheme(await read('theme.yaml')) };
}

function parseTheme(yaml: string): ThemeLayer {
  const file = 'theme.yaml';
  const parsed = parseYaml(yaml);
  if (!('problem' in parsed)) return { file, content: parsed.value, locate: parsed.locate };
  const { problem: message, line, column } = parsed;
  throw new TemplateError([{ file, line, column, message, thai: `เขียนผิดรูปแบบ: ${message}` }]);
}
