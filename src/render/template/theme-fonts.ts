import { suggest, type ReportPath, type TemplateIssue } from '../../core/index.js';
import type { Theme } from '../../document/index.js';
import { TemplateError } from './error.js';
import { themeIssues, type ThemeIssueAt } from './theme-issue.js';
import type { ThemeLayer } from './theme-layer.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Families that a theme can name: the official one, the document's, and those whose files the template has. */
export const familiesOf = (
  [official]: readonly ThemeLayer[],
  { font, fonts = {} }: Pick<Theme, 'font' | 'fonts'>,
): readonly string[] => [
  ...new Set([
    ...[fieldsOf(fieldsOf(official?.content)['font'])['family']].filter((name) => typeof name === 'string'),
    font.family,
    ...Object.keys(fonts),
  ]),
];

/** Styles that name a family which is not there. */
export function unknownFonts(
  theme: Fields,
  known: readonly string[],
  issueAt: ThemeIssueAt,
): readonly TemplateIssue[] {
  return ['paragraphs', 'spans'].flatMap((kind) =>
    Object.entries(fieldsOf(theme[kind])).flatMap(([name, style]) => {
      const { font } = fieldsOf(style);
      return typeof font === 'string' && !known.includes(font)
        ? [unknownFont([kind, name, 'font'], font, known, issueAt)]
        : [];
    }),
  );
}

/** Throws `TemplateError` where the document's own family is not among those whose files the template has. */
export function checkBaseFamily(theme: Theme, layers: readonly ThemeLayer[]): void {
  if (theme.fonts === undefined) return;
  const official = familiesOf(layers, { font: { family: '' }, fonts: theme.fonts }).filter(Boolean);
  const { family } = theme.font;
  if (official.includes(family)) return;
  throw new TemplateError([unknownFont(['font', 'family'], family, official, themeIssues(layers))]);
}

function unknownFont(
  at: ReportPath,
  font: string,
  known: readonly string[],
  issueAt: ThemeIssueAt,
): TemplateIssue {
  const suggestion = suggest(font, known);
  return issueAt(at, {
    code: 'unknown-font',
    font,
    known,
    ...(suggestion !== undefined && { suggestion }),
  });
}
