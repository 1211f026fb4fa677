import { type BlockInput, markdownToBlocks, type MarkdownPlace } from '../../markdown/index.js';
import type { ReportPath } from '../../core/index.js';
import type { StatementInput } from '../../report/index.js';
import { parseYaml } from '../yaml.js';
import type { ParsedSource, SourceNote, SyntaxProblem } from '../source.js';
import { lineFinder } from '../near.js';
import { splitFrontMatter } from './front-matter.js';
import { readFence } from './write-markdown/blocks.js';
import { fromFilePath, fromMarkdownPath, mapPaths } from './paths.js';
import { statementsFrom } from './statements.js';
import { withTicks } from './typed-ticks.js';

type Fields = Readonly<Record<string, unknown>>;

/** How the Markdown of a file is read: the name of the field that its body is, and what its front matter may hold. */
export interface MarkdownFileShape {
  readonly body: string;
  /** A field that the file's name says. */
  readonly named?: string;
  /** Fields of the front matter that are lists of statements, or Markdown. */
  readonly statements?: readonly string[];
  readonly markdown?: readonly string[];
}

export const LEVEL_SHAPE: MarkdownFileShape = {
  body: 'result',
  named: 'level',
  statements: ['criteria', 'guidelines'],
  markdown: ['recommendation'],
};

export const APPENDIX_SHAPE: MarkdownFileShape = { body: 'content' };

/**
 * Reads a Markdown file with front matter: an object of the front matter's fields and the body's blocks, and the place of
 * everything in it. `folder` is the one that it is in, seen from the report's: pictures are beside the text.
 */
export function readMarkdownFile(
  text: string,
  folder: string,
  shape: MarkdownFileShape,
): ParsedSource | SyntaxProblem {
  const parts = splitFrontMatter(text);
  if (!parts) return { problem: { code: 'front-matter-open' }, line: 1, column: 1 };
  const front = parts.yaml === undefined ? undefined : parseYaml(parts.yaml.text);
  if (front && 'problem' in front) return { ...front, line: front.line + parts.yaml!.line - 1 };
  const given = front?.value ?? {};
  if (typeof given !== 'object' || Array.isArray(given))
    return { problem: { code: 'front-matter-without-fields' }, line: 2, column: 1 };
  if (shape.body in given)
    return { problem: { code: 'field-is-body', field: shape.body }, line: 2, column: 1 };
  if (shape.named !== undefined && shape.named in given)
    return { problem: { code: 'field-in-name', field: shape.named }, line: 2, column: 1 };

  const findLine = lineFinder(text);
  const positions = new WeakMap<object, MarkdownPlace>();
  const yamlLine = (path: ReportPath): MarkdownPlace => {
    const place = front?.locate(path) ?? { line: 1, column: 1 };
    return { line: place.line + (parts.yaml?.line ?? 1) - 1, column: place.column };
  };
  const markdownNotes = new Map<string, SourceNote>();
  const readMarkdown = (markdown: string, line: number, itemsOnly = false): BlockInput[] | undefined => {
    const blocks = markdownToBlocks(markdown, {
      readFence,
      itemsOnly,
      onNote: (detail, place) => {
        const note = { detail, line: place.line + line - 1, column: place.column };
        // A list has the same emoji before each item.
        const key = JSON.stringify(detail.code === 'emoji-replaced' ? detail : note);
        if (!markdownNotes.has(key)) markdownNotes.set(key, note);
      },
      onPlace: (input, place) => positions.set(input, { line: place.line + line - 1, column: place.column }),
    });
    return (
      blocks &&
      mapPaths(
        blocks,
        (name) => fromMarkdownPath(name, folder),
        (made, from) => {
          const place = positions.get(from);
          if (place) positions.set(made, place);
        },
      )
    );
  };
  const readField = (name: string, field: unknown): unknown => {
    if (typeof field !== 'string') return mapPaths(field, (file) => fromFilePath(file, folder));
    // The text of a block scalar begins on the line after its key.
    const line = yamlLine([name]).line + 1;
    const typed = front?.unfolded?.([name]);
    const typedLine = (typed?.line ?? 1) + (parts.yaml?.line ?? 1) - 1;
    if (shape.markdown?.includes(name)) {
      const list = typed && readMarkdown(typed.text, typedLine);
      return list?.some(isLongList) ? list : (readMarkdown(field, line) ?? field);
    }
    if (!shape.statements?.includes(name)) return field;
    const readStatements = (text: string, line: number): StatementInput[] | undefined =>
      statementsFrom(readMarkdown(withTicks(text), line, true) ?? [], (statement, item) => {
        const place = positions.get(item);
        if (place) positions.set(statement, place);
      });
    const listed = typed && readStatements(typed.text, typedLine);
    return listed && listed.length > 1 ? listed : (readStatements(field, line) ?? field);
  };
  const blocks = readMarkdown(parts.body, parts.bodyLine);
  const fields = Object.entries(given as Fields).map(
    ([name, field]) => [name, readField(name, field)] as const,
  );
  const value: Fields = {
    ...Object.fromEntries(fields),
    // Markdown that cannot be read is reported when the report is checked.
    [shape.body]: blocks ?? parts.body,
  };
  const bodyPosition = { line: parts.bodyLine, column: 1 };
  const notes = [
    ...(front?.notes ?? []).map((note) => ({ ...note, line: note.line + parts.yaml!.line - 1 })),
    ...markdownNotes.values(),
  ];
  return {
    value,
    ...(front?.written && { written: front.written }),
    ...(notes.length > 0 && { notes }),
    locate: (path, near) =>
      findLine(
        positionIn(value, path, positions) ?? (path[0] === shape.body ? bodyPosition : yamlLine(path)),
        near,
      ),
  };
}

/** A list that YAML has joined to one line, because it was typed without `|`. */
const isLongList = (block: BlockInput): boolean => block.type === 'list' && block.items.length > 1;

/** The place of the deepest object on a path that has one. */
function positionIn(
  value: unknown,
  path: ReportPath,
  positions: WeakMap<object, MarkdownPlace>,
): MarkdownPlace | undefined {
  let found: MarkdownPlace | undefined;
  let part: unknown = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) break;
    part = (part as Fields)[key];
    if (typeof part === 'object' && part !== null) found = positions.get(part) ?? found;
  }
  return found;
}
