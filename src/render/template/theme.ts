import { append } from '../../core/index.js';
import type { Alignment, ParagraphStyle, Theme } from '../../document/index.js';
import type { ReportPath, TemplateIssue, ThemeDetail } from '../../core/index.js';
import { fromZodIssue, withMeantKey } from '../../report/index.js';
import { TemplateError, templateIssue } from './error.js';
import { withExtraColumns, type ExtraColumn } from './extra-columns.js';
import { familiesOf, unknownFonts } from './theme-fonts.js';
import { isInherited, isTree, merge, withPlainTables, type Tree } from './theme-tree.js';
import { themeIssues, type ThemeIssueAt } from './theme-issue.js';
import type { ThemeLayer } from './theme-layer.js';
import type { PageNumber } from './page-number.js';
import { themeSchema, type DrawingLook } from './theme-schema.js';

/** Alignment of running text. */
export type BodyAlignment = 'left' | 'justify';

/** A theme with what no writer needs. */
export type ResolvedTheme = Theme & {
  /** What the templates' own drawings are made of. */
  readonly drawings: DrawingLook;
  /** Columns of the tables of levels with fields of `extra`. */
  readonly extraColumns?: readonly ExtraColumn[] | undefined;
  readonly pageNumber: PageNumber;
  /** Whether the first page after the cover has a header and footer of its own. */
  readonly firstPage: 'same' | 'different';
  /** Parts of the report that the template leaves out on purpose. */
  readonly omit?: readonly string[] | undefined;
};

/**
 * Lays the layers over each other, completes every paragraph style from the one it extends, checks the whole and gives
 * it with all lengths in points. Throws `TemplateError` with all that is wrong.
 */
export function resolveTheme(
  layers: readonly ThemeLayer[],
  { align, fontFamily }: { readonly align?: BodyAlignment; readonly fontFamily?: string } = {},
): ResolvedTheme {
  const issueAt = themeIssues(layers);
  const merged = layers.reduce<Tree>(
    (theme, { content }) => merge(theme, isTree(content) ? content : {}),
    {},
  );
  const paragraphs = isTree(merged['paragraphs']) ? merged['paragraphs'] : {};
  const issues: TemplateIssue[] = layers
    .filter(({ content }) => !isTree(content) && content !== null)
    .map((layer) =>
      templateIssue(
        { code: 'theme-value', at: [], problem: { code: 'theme-not-fields' } },
        { file: layer.file, ...layer.locate?.([]) },
      ),
    );
  for (const { content } of layers)
    for (const at of protoKeys(content)) issues.push(issueAt(at, { code: 'unknown-key', key: '__proto__' }));
  const complete = Object.fromEntries(
    Object.keys(paragraphs).map((name) => [name, completeStyle(name, paragraphs, issueAt, issues)]),
  );
  const tables = withPlainTables(merged, layers[0]?.content);
  const whole = { ...merged, ...tables, paragraphs: complete, ...(align && { align }) };
  const parsed = themeSchema.safeParse(whole);
  for (const issue of parsed.error?.issues ?? []) {
    append(
      issues,
      fromZodIssue(issue, whole)
        .filter(({ path }) => !isInherited(path, paragraphs))
        .map((located) => withMeantKey(themeSchema, located, whole))
        .map(({ path, detail }) => issueAt(path, detail)),
    );
  }
  const label = parsed.data?.drawings.charts.label;
  if (label !== undefined && !Object.hasOwn(complete, label))
    issues.push(issueAt(['drawings', 'charts', 'label'], { code: 'unknown-paragraph-style', style: label }));
  if (parsed.data) {
    const known = [...familiesOf(layers, parsed.data), ...(fontFamily === undefined ? [] : [fontFamily])];
    append(issues, unknownFonts(merged, known, issueAt));
  }
  if (!parsed.success || issues.length > 0) throw new TemplateError(issues);
  const { align: body, paragraphs: styles, ...theme } = parsed.data;
  return {
    ...theme,
    tables: withExtraColumns(theme.tables, theme.extraColumns),
    ...(fontFamily !== undefined && { font: { family: fontFamily } }),
    paragraphs: Object.fromEntries(
      Object.entries(styles).map(([name, { extends: _extends, ...style }]): [string, ParagraphStyle] => [
        name,
        {
          ...style,
          // Charts are set in the document's family, as Word's pictures of them are.
          ...(name === label && { font: undefined }),
          align: style.align === 'body' ? body : (style.align satisfies Alignment),
        },
      ]),
    ),
  };
}

/** Where a key is named as what every object inherits from: laid over another object, it would not be a key. */
const protoKeys = (value: unknown, at: ReportPath = []): readonly ReportPath[] =>
  isTree(value)
    ? Object.entries(value).flatMap(([key, each]) =>
        key === '__proto__' ? [[...at, key]] : protoKeys(each, [...at, key]),
      )
    : [];

function completeStyle(name: string, styles: Tree, issueAt: ThemeIssueAt, issues: TemplateIssue[]): Tree {
  const chain: Tree[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined;) {
    const style: unknown = Object.hasOwn(styles, next) ? styles[next] : undefined;
    if (seen.has(next) || !isTree(style)) {
      issues.push(issueAt(['paragraphs', name], brokenChain(next, name, seen)));
      break;
    }
    seen.add(next);
    chain.unshift(style);
    const parent = style['extends'];
    next = typeof parent === 'string' ? parent : next === 'base' ? undefined : 'base';
  }
  return chain.reduce(merge, {});
}

/** Why the styles that a style extends lead nowhere. */
function brokenChain(next: string, name: string, seen: ReadonlySet<string>): ThemeDetail {
  if (seen.has(next)) return { code: 'extends-itself', style: next };
  return next === name ? { code: 'style-not-fields' } : { code: 'extends-unknown-style', style: next };
}
