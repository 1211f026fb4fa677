import { asWarning, suggest, type TemplateIssue } from '../../core/index.js';
import { listFolder, path as paths } from '../../core/platform/index.js';
import { visit, type Document } from '../../document/index.js';
import {
  readTemplateFolder,
  OFFICIAL_FOLDER,
  type TemplateFolder,
  type ThemeLayer,
} from '../../render/template/index.js';
import { heavyPictures } from './heavy-pictures.js';

/** Kinds of named styles in a theme. */
const KINDS = ['paragraphs', 'lists', 'tables', 'spans', 'fonts'] as const;

/** Tables whose widths are per cent of the whole; those of others are shares of what is printed. */
const WHOLE_TABLES = ['levels', 'assessed-levels', 'evidence', 'profile', 'overview', 'signatures', 'layout'];

/** Files of a template folder that are no partial and no theme: pictures, fonts, notes, schemas. */
const IS_OTHER = /\.(?:png|jpe?g|svg|webp|gif|bmp|ttf|md|txt|pdf|docx|json)$/iu;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/**
 * What is likely wrong in a template folder that can be used: files and styles that nothing names, widths that do not add up,
 * pictures that are too large.
 * Throws as `readTemplateFolder` does.
 */
export async function checkTemplateFolder(folder: string): Promise<readonly TemplateIssue[]> {
  const [own, official] = await Promise.all([
    readTemplateFolder(folder),
    readTemplateFolder(OFFICIAL_FOLDER),
  ]);
  const names = (await listFolder(folder, true))
    .filter((entry) => entry.isFile())
    .map((entry) => paths.relative(folder, paths.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return [
    ...unusedFiles(names.sort(), own, official),
    ...(await heavyPictures(folder, names)),
    ...(own.theme ? [...unusedStyles(own.theme, own, official), ...wrongSums(own.theme)] : []),
  ];
}

function unusedFiles(
  names: readonly string[],
  own: TemplateFolder,
  official: TemplateFolder,
): readonly TemplateIssue[] {
  const known = [...[...official.partials.keys()].map((name) => `${name}.hbs`), 'theme.yaml'];
  const called = new Set(
    [...own.partials.values()].flatMap((text) =>
      [...text.matchAll(/\{\{~?#?>\s*([\w/.-]+)/gu)].map(([, name]) => `${name!}.hbs`),
    ),
  );
  return names
    .filter((name) => !known.includes(name) && !called.has(name) && !IS_OTHER.test(name))
    .map((file) => {
      const suggestion =
        known.find((each) => each.toLowerCase() === file.toLowerCase()) ?? suggest(file, known);
      return asWarning(
        { code: 'unused-file', file, ...(suggestion !== undefined && { suggestion }) },
        { source: { file } },
      );
    });
}

function unusedStyles(
  theme: ThemeLayer,
  own: TemplateFolder,
  official: TemplateFolder,
): readonly TemplateIssue[] {
  const content = fieldsOf(theme.content);
  const base = fieldsOf(official.theme?.content);
  const texts = [...own.partials.values()].join('\n');
  const styles = ['paragraphs', 'spans'].flatMap((kind) => Object.values(fieldsOf(content[kind])));
  const named = styles.flatMap((style) => [fieldsOf(style)['extends'], fieldsOf(style)['font']]);
  named.push(fieldsOf(content['font'])['family']);
  return KINDS.flatMap((kind) => {
    const known = Object.keys(fieldsOf(base[kind]));
    return Object.keys(fieldsOf(content[kind]))
      .filter((style) => !known.includes(style) && !named.includes(style) && !texts.includes(style))
      .map((style) => {
        const suggestion = suggest(style, known);
        return asWarning(
          { code: 'unused-style', kind, style, ...(suggestion !== undefined && { suggestion }) },
          { source: { file: theme.file, ...theme.locate?.([kind, style]) } },
        );
      });
  });
}

/** Rounded thirds add up to 99.9. */
const TOLERANCE = 0.5;

function wrongSums(theme: ThemeLayer): readonly TemplateIssue[] {
  return Object.entries(fieldsOf(fieldsOf(theme.content)['tables'])).flatMap(([table, style]) => {
    const columns = fieldsOf(style)['columns'];
    if (!WHOLE_TABLES.includes(table) || !Array.isArray(columns)) return [];
    const sum = columns.reduce<number>((all, width) => all + Number(width), 0);
    if (Math.abs(sum - 100) <= TOLERANCE) return [];
    const source = { file: theme.file, ...theme.locate?.(['tables', table, 'columns']) };
    return [asWarning({ code: 'widths-not-100', table, sum: Math.round(sum * 10) / 10 }, { source })];
  });
}

/** Tables of a document whose theme has widths for another number of columns. */
export function wrongWidths(document: Document): readonly TemplateIssue[] {
  const found = new Map<string, TemplateIssue>();
  visit(document, (node) => {
    if (node.type !== 'table' || found.has(node.style)) return undefined;
    const expected = document.theme.tables[node.style]?.columns.length ?? 0;
    const isEqual = node.columns.every((width) => Math.abs(width - node.columns[0]!) < 0.01);
    if (expected === 0 || expected === node.columns.length || !isEqual) return undefined;
    const issue = {
      code: 'widths-for-others',
      table: node.style,
      found: node.columns.length,
      expected,
    } as const;
    found.set(node.style, asWarning(issue, { source: { file: 'theme.yaml' } }));
    return undefined;
  });
  return [...found.values()];
}
