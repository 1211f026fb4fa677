import { parseYaml } from '../../read/index.js';
import type { ExtraSchema } from '../../report/extra-schema/index.js';
import type { CompiledPartial } from './compile.js';
import { templateError } from './error.js';
import { readExtraSchema } from './extra-schema.js';
import { OFFICIAL } from './official.js';
import { OFFICIAL_FOLDER, officialFiles } from './official-folder.js';
import { readTexts } from './texts.js';
import type { ThemeLayer } from './theme-layer.js';

const THEME = 'theme.yaml';

/** A schema that the custom fields of reports are to fit. */
const EXTRA_SCHEMA = 'extra.schema.json';

/** What a template folder holds: partials by name (`blocks/list` for blocks/list.hbs) and perhaps a theme. */
export interface TemplateFolder {
  readonly folder: string;
  readonly partials: ReadonlyMap<string, string>;
  readonly theme?: ThemeLayer;
  readonly extraSchema?: ExtraSchema;
}

/** A template folder whose partials are compiled. */
export interface CompiledFolder {
  readonly folder: string;
  readonly partials: ReadonlyMap<string, () => CompiledPartial>;
  /** The texts of partials that people wrote. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly theme?: ThemeLayer;
  readonly extraSchema?: ExtraSchema;
}

let official: Promise<CompiledFolder> | undefined;

/** The official template: as the build has made it ready, else out of its folder, once. */
export const readOfficialTemplate = (): Promise<CompiledFolder> => (official ??= makeOfficialReady());

async function makeOfficialReady(): Promise<CompiledFolder> {
  if (!OFFICIAL) return compileFolder(await readTemplateFolder(OFFICIAL_FOLDER));
  const partials = [...OFFICIAL.partials].map(([name, partial]) => [name, () => partial] as const);
  return {
    folder: OFFICIAL_FOLDER,
    partials: new Map(partials),
    theme: { file: THEME, content: OFFICIAL.theme },
  };
}

/** Throws `TemplateError` with all issues; Handlebars' compiler is loaded for this alone. */
export async function compileFolder(
  { partials, ...rest }: TemplateFolder,
  own?: readonly string[],
): Promise<CompiledFolder> {
  const { compilePartial, parsePartials } = await import('./compile.js');
  const compiled = await Promise.all(
    parsePartials(partials).map(
      async ({ name, program }) => [name, await compilePartial(program, own)] as const,
    ),
  );
  return { ...rest, partials: new Map(compiled), sources: partials };
}

/** Reads a template folder. Throws `ReadError` where it cannot be read, `TemplateError` for a bad theme. */
export async function readTemplateFolder(folder: string): Promise<TemplateFolder> {
  const files = folder === OFFICIAL_FOLDER ? await officialFiles() : await readTexts(folder);
  const templates = [...files].filter(([file]) => file.endsWith('.hbs'));
  const partials = new Map(templates.map(([file, text]) => [file.replace(/\.hbs$/u, ''), text]));
  const theme = files.get(THEME);
  const schema = files.get(EXTRA_SCHEMA);
  return {
    folder,
    partials,
    ...(theme !== undefined && { theme: parseTheme(theme) }),
    ...(schema !== undefined && { extraSchema: readExtraSchema(EXTRA_SCHEMA, schema) }),
  };
}

function parseTheme(yaml: string): ThemeLayer {
  const file = THEME;
  const parsed = parseYaml(yaml);
  if (!('problem' in parsed)) return { file, content: parsed.value, locate: parsed.locate };
  const { problem, line, column } = parsed;
  throw templateError({ code: 'theme-syntax', reason: problem }, { file, line, column });
}
