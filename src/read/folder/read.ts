import { path, posix, stat } from '../../core/platform/index.js';
import { ReadError } from '../../core/index.js';
import { readReportFile, readText } from '../read-file.js';
import type { ParsedSource, ReportSource } from '../source.js';
import { findFiles } from './files.js';
import { plainName, REPORT_FILE } from './layout.js';
import {
  APPENDIX_SHAPE,
  LEVEL_SHAPE,
  readMarkdownFile,
  type MarkdownFileShape,
} from './read-markdown-file.js';
import { mergeLevels } from './read-categories.js';
import { createPositions } from './read-positions.js';
import { reportFile } from './report-file.js';
import { unreadNotes } from './unread.js';

type Fields = Readonly<Record<string, unknown>>;

/** The folder that a path names, itself or by the `report.yaml` in it; undefined where it is a report's only file. */
export async function reportFolder(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return file;
  if (!found || plainName(path.basename(file)) !== REPORT_FILE) return undefined;
  const folder = path.dirname(file);
  const { levels, fields, appendices, unusable } = await findFiles(folder);
  return levels.length + fields.length + appendices.length + unusable.length > 0 ? folder : undefined;
}

/**
 * Reads a folder: `report.yaml` with the report's own fields, a Markdown file for each level in `1/1.1/basic.md` and so
 * on, and further fields in files of their own. Throws `ReadError` for a file that cannot be read.
 */
export async function readFolder(folder: string, maxBytes?: number): Promise<ReportSource> {
  const [report, files] = await Promise.all([
    readReportFile(await reportFile(folder), maxBytes),
    findFiles(folder),
  ]);
  const markdown = (file: string, shape: MarkdownFileShape): Promise<ParsedSource> =>
    readMarkdown(folder, file, shape, maxBytes);
  const [fields, appendices, levels] = await Promise.all([
    Promise.all(
      files.fields.map(async ([field, file]) => ({
        field,
        file,
        source: await readField(folder, field, file, maxBytes),
      })),
    ),
    Promise.all(
      files.appendices.map(async (file) => ({ file, source: await markdown(file, APPENDIX_SHAPE) })),
    ),
    Promise.all(
      files.levels.map(async (level) => ({ ...level, source: await markdown(level.file, LEVEL_SHAPE) })),
    ),
  ]);
  const given = report.value;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return report;

  const positions = createPositions(folder, report);
  const value: Record<string, unknown> = { ...given };
  for (const { field, file, source } of fields) {
    // A file of comments alone, as a new report has it, says nothing yet.
    if (source.value === null || source.value === undefined) continue;
    value[field] = source.value;
    positions.add([field], file, source);
  }
  if (appendices.length > 0) {
    const own = Array.isArray(value['appendices']) ? (value['appendices'] as unknown[]) : [];
    value['appendices'] = [...own, ...appendices.map(({ source }) => source.value)];
    appendices.forEach(({ file, source }, index) =>
      positions.add(['appendices', own.length + index], file, source),
    );
  }
  value['categories'] = mergeLevels(value['categories'], levels, positions);
  const inFolder = <Found extends { readonly file: string }>(found: readonly Found[]): readonly Found[] =>
    found.map((each) => ({ ...each, file: path.join(folder, each.file) }));
  return {
    file: report.file,
    value,
    locate: positions.locate,
    written: positions.written,
    notes: [
      ...(report.notes ?? []),
      ...[...fields, ...appendices, ...levels].flatMap(({ file, source }) =>
        (source.notes ?? []).map((note) => ({ ...note, file: path.join(folder, file) })),
      ),
      ...unreadNotes(folder, path.basename(report.file), files.unread, value),
    ],
    same: files.same.map(({ file, other }) => ({
      file: path.join(folder, file),
      other: path.join(folder, other),
    })),
    unusable: inFolder(files.unusable),
    conflicts: files.conflicts.map((file) => path.join(folder, file)),
  };
}

/** A field in a file of its own; the body of a Markdown file is the field. */
async function readField(
  folder: string,
  field: string,
  file: string,
  maxBytes?: number,
): Promise<ParsedSource> {
  if (!plainName(file).endsWith('.md')) return readReportFile(path.join(folder, file), maxBytes);
  const { value, locate, notes } = await readMarkdown(folder, file, { body: field }, maxBytes);
  return {
    value: (value as Fields)[field] ?? [],
    locate: (at, near) => locate([field, ...at], near),
    ...(notes && { notes }),
  };
}

async function readMarkdown(
  folder: string,
  file: string,
  shape: MarkdownFileShape,
  maxBytes?: number,
): Promise<ParsedSource> {
  const name = path.join(folder, file);
  const parsed = readMarkdownFile(await readText(name, maxBytes), posix.dirname(file), shape);
  if (!('problem' in parsed)) return parsed;
  const { problem, line, column } = parsed;
  throw new ReadError(name, { code: 'syntax', line, column, reason: problem });
}
