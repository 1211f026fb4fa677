import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { TemplateError } from './error.js';
import type { ThemeLayer } from './theme.js';

/** Copies that aliases may make. */
const MAXIMUM_ALIASES = 100;

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
  return { folder, partials, theme: { file: 'theme.yaml', content: parseTheme(await read('theme.yaml')) } };
}

function parseTheme(yaml: string): unknown {
  const document = parseDocument(yaml, {
    prettyErrors: true,
    schema: 'core',
    strict: true,
    logLevel: 'error',
  });
  const issues = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED'),
  ].map(({ linePos, message }) => ({
    file: 'theme.yaml',
    ...(linePos && { line: linePos[0].line, column: linePos[0].col }),
    message: message.split('\n')[0]!,
  }));
  if (issues.length > 0) throw new TemplateError(issues);
  try {
    return document.toJS({ maxAliasCount: MAXIMUM_ALIASES });
  } catch (aliases) {
    throw new TemplateError([{ file: 'theme.yaml', message: (aliases as Error).message }]);
  }
}
