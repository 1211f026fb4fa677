import { inNumberOrder } from '../../core/index.js';
import { posix as path } from '../../core/platform/index.js';
import { stringify } from 'yaml';
import {
  compactReport,
  compactValue,
  reportArgument,
  type Block,
  type Category,
  type Level,
  type Report,
  type Statement,
} from '../../report/index.js';
import { joinFrontMatter } from './front-matter.js';
import { APPENDICES, FIELD_FILES, levelFile, REPORT_FILE } from './layout.js';
import { blocksToMarkdown } from './write-markdown/blocks.js';
import { mapPaths, toFilePath, toMarkdownPath } from './paths.js';
import { statementsToMarkdown } from './statements.js';

type Fields = Readonly<Record<string, unknown>>;

/** A report as the text files of a folder, by their paths; `readReport` reads the folder as the same report. */
export function reportFiles(given: Report): ReadonlyMap<string, string> {
  const report = reportArgument(given);
  const { categories: _categories, appendices, executiveSummary, ...fields } = report;
  const compact = compactReport(report) as object as Fields;
  const split = Object.entries(FIELD_FILES).filter(
    ([file, field]) => !file.endsWith('.md') && compact[field] !== undefined,
  );
  const own = Object.keys(fields).filter((field) => split.every(([, other]) => other !== field));
  const settings = {
    ...Object.fromEntries(own.flatMap((field) => (field in compact ? [[field, compact[field]]] : []))),
    ...(appendices?.length === 0 && { appendices }),
    ...settingsOf(report.categories, compact['categories'] as readonly Fields[] | undefined),
  };
  return new Map([
    [REPORT_FILE, toYaml(settings)],
    ...split.map(([file, field]) => [file, toYaml(compact[field])] as const),
    ...(executiveSummary ? [['executive-summary.md', `${markdown(executiveSummary, '.')}\n`] as const] : []),
    ...report.categories.flatMap(({ items }) =>
      items.flatMap(({ code, levels }) =>
        levels.map((level) => {
          const file = levelFile(code, level.level);
          return [file, levelText(level, path.dirname(file))] as const;
        }),
      ),
    ),
    ...appendixFiles(appendices ?? []),
  ]);
}

/** The appendices as files, in their order. */
export const appendixFiles = (
  appendices: NonNullable<Report['appendices']>,
): readonly (readonly [file: string, text: string])[] =>
  appendices.map(({ title, content }, index) => [
    `${APPENDICES}/${String(index + 1).padStart(2, '0')}.md`,
    joinFrontMatter(toYaml({ title }), markdown(content, APPENDICES)),
  ]);

/** The YAML of a file in a report's folder. */
export const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, blockQuote: 'literal' });

/** Blocks as the Markdown of a file in `folder`. */
export const markdown = (blocks: readonly Block[], folder: string): string =>
  blocksToMarkdown(mapPaths(blocks, (name) => toMarkdownPath(name, folder)));

/** What the files of levels do not say of the categories: titles and the like, and an order that is not by number. */
function settingsOf(categories: readonly Category[], compact: readonly Fields[] = []): Fields {
  const isSorted = (list: readonly (number | string)[]): boolean =>
    list.every((entry, index) => index === 0 || inNumberOrder(String(list[index - 1]), String(entry)) < 0);
  const all =
    !isSorted(categories.map(({ number }) => number)) ||
    categories.some(({ items }) => !isSorted(items.map(({ code }) => code)));
  const entries = compact.flatMap(({ items, ...category }) => {
    const named = (items as readonly Fields[])
      .map(({ levels: _levels, ...item }) => item)
      .filter((item) => all || Object.keys(item).length > 1);
    const entry = { ...category, ...(named.length > 0 && { items: named }) };
    return all || Object.keys(entry).length > 1 ? [entry] : [];
  });
  return entries.length > 0 ? { categories: entries } : {};
}

/** The text of a level's file; `folder` is the one that it is in. */
export function levelText(level: Level, folder: string): string {
  const front = levelFront(level, folder);
  return joinFrontMatter(Object.keys(front).length > 0 ? toYaml(front) : '', levelBody(level, folder));
}

/** What a level's file has above its body. */
export function levelFront(level: Level, folder: string): Fields {
  const { level: _level, criteria, guidelines, result: _result, recommendation, evidence, ...rest } = level;
  return {
    ...(compactValue(rest) as Fields),
    ...(criteria.length > 0 && { criteria: statementsField(criteria) }),
    ...(guidelines.length > 0 && { guidelines: statementsField(guidelines) }),
    ...(evidence && { evidence: compactValue(mapPaths(evidence, (name) => toFilePath(name, folder))) }),
    ...(recommendation && { recommendation: `${markdown(recommendation, folder)}\n` }),
  };
}

/** A level's result as Markdown. */
export const levelBody = ({ result }: Level, folder: string): string =>
  result.length > 0 ? markdown(result, folder) : '';

/** Statements as a Markdown list where that says all of them, else as data. */
function statementsField(statements: readonly Statement[]): unknown {
  const isPlain = statements.every(({ extra }) => extra === undefined);
  const list = isPlain ? statementsToMarkdown(statements) : undefined;
  return list === undefined ? compactValue(statements) : `${list}\n`;
}
