import type { Alignment, ParagraphStyle, Theme } from '../../document/index.js';
import { formatPath, type ReportPath, describe } from '../../core/index.js';
import { fromZodIssue } from '../../report/index.js';
import { TemplateError, type TemplateIssue } from './error.js';
import { themeSchema, type DrawingLook } from './theme-schema.js';

type Tree = { readonly [key: string]: unknown };

/** One layer of a theme: the official one, or a user's, which holds only what differs. */
export interface ThemeLayer {
  /** Where it was read from, for messages. */
  readonly file: string;
  readonly content: unknown;
  /** The place of the value at a path, of the nearest one above it where there is none. */
  readonly locate?: (path: ReportPath) => { readonly line: number; readonly column: number };
}

export type BodyAlignment = 'left' | 'justify';

/** A theme with what the templates' own drawings are made of, which no writer needs. */
export type ResolvedTheme = Theme & { readonly drawings: DrawingLook };

/**
 * Lays the layers over each other, completes every paragraph style from the one it extends, checks the whole and gives
 * it with all lengths in points. Throws `TemplateError` with all that is wrong.
 */
export function resolveTheme(
  layers: readonly ThemeLayer[],
  { align, fontFamily }: { readonly align?: BodyAlignment; readonly fontFamily?: string } = {},
): ResolvedTheme {
  const last = layers.at(-1);
  const issueAt = (path: ReportPath, message: string, thai: string): TemplateIssue => ({
    file: last?.file ?? 'theme.yaml',
    ...last?.locate?.(path),
    message: `${path.join('.') || 'theme'}: ${message}`,
    thai: `${path.length > 0 ? formatPath(path) : 'theme'}: ${thai}`,
  });
  const merged = layers.reduce<Tree>(
    (theme, { content }) => merge(theme, isTree(content) ? content : {}),
    {},
  );
  const paragraphs = isTree(merged['paragraphs']) ? merged['paragraphs'] : {};
  const issues: TemplateIssue[] = layers
    .filter(({ content }) => !isTree(content) && content !== null)
    .map((layer) => ({
      file: layer.file,
      ...layer.locate?.([]),
      message: 'a theme is a group of keys',
      thai: 'theme.yaml ต้องเป็นกลุ่มของช่องและค่า',
    }));
  const complete = Object.fromEntries(
    Object.keys(paragraphs).map((name) => [name, completeStyle(name, paragraphs, issueAt, issues)]),
  );
  const whole = { ...merged, paragraphs: complete, ...(align && { align }) };
  const parsed = themeSchema.safeParse(whole);
  for (const issue of parsed.error?.issues ?? []) {
    const [told] = fromZodIssue(issue, whole);
    const own: unknown = issue.code === 'custom' ? issue.params?.['thai'] : undefined;
    issues.push({
      ...issueAt(told!.path, '', typeof own === 'string' ? own : describe(told!.detail).th),
      message: `${issue.path.map(String).join('.') || 'theme'}: ${issue.message}`,
    });
  }
  const label = parsed.data?.drawings.charts.label;
  if (label !== undefined && !Object.hasOwn(complete, label))
    issues.push(
      issueAt(
        ['drawings', 'charts', 'label'],
        `there is no paragraph style “${label}”`,
        `ไม่มีรูปแบบย่อหน้าชื่อ “${label}”`,
      ),
    );
  if (!parsed.success || issues.length > 0) throw new TemplateError(issues);
  const { align: body, paragraphs: styles, ...theme } = parsed.data;
  return {
    ...theme,
    ...(fontFamily !== undefined && { font: { family: fontFamily } }),
    paragraphs: Object.fromEntries(
      Object.entries(styles).map(([name, { extends: _extends, ...style }]): [string, ParagraphStyle] => [
        name,
        { ...style, align: style.align === 'body' ? body : (style.align satisfies Alignment) },
      ]),
    ),
  };
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects are laid over each other key by key; lists and single values replace. */
function merge(below: Tree, above: Tree): Tree {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = Object.hasOwn(below, key) ? below[key] : undefined;
    merged[key] = isTree(value) && isTree(under) ? merge(under, value) : value;
  }
  return merged;
}

type IssueAt = (path: ReportPath, message: string, thai: string) => TemplateIssue;

function completeStyle(name: string, styles: Tree, issueAt: IssueAt, issues: TemplateIssue[]): Tree {
  const chain: Tree[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = name; next !== undefined;) {
    const style: unknown = Object.hasOwn(styles, next) ? styles[next] : undefined;
    if (seen.has(next) || !isTree(style)) {
      const missing =
        next === name
          ? { th: 'ต้องเป็นกลุ่มของช่องและค่า', en: 'is not a group of keys' }
          : { th: `extends “${next}” ซึ่งไม่มี`, en: `extends “${next}”, which is not there` };
      const { th, en } = seen.has(next)
        ? { th: `extends วนกลับมาที่ตัวเองผ่าน “${next}”`, en: `extends itself through “${next}”` }
        : missing;
      issues.push(issueAt(['paragraphs', name], en, th));
      break;
    }
    seen.add(next);
    chain.unshift(style);
    const parent = style['extends'];
    next = typeof parent === 'string' ? parent : next === 'base' ? undefined : 'base';
  }
  return chain.reduce(merge, {});
}
