import { path, posix, stat } from '../../core/platform/index.js';
import { ReadError } from '../../core/index.js';
import { readReportFile, readText } from '../read-file.js';
import { UNKEPT, type ParsedFiles } from '../parsed-files.js';
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
export async function readFolder(
  folder: string,
  maxBytes?: number,
  parsed: ParsedFiles = UNKEPT,
): Promise<ReportSource> {
  const reading: Reading = { folder, maxBytes, parsed };
  const [report, files] = await Promise.all([
    readReportFile(await reportFile(folder), maxBytes, parsed),
    findFiles(folder),
  ]);
  const markdown = (file: string, shape: MarkdownFileShape): Promise<ParsedSource> =>
    readMarkdown(reading, file, shape);
  const [fields, appendices, levels] = await Promise.all([
    Promise.all(
      files.fields.map(async ([field, file]) => ({
        field,
        file,
        source: await readField(reading, field, file),
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

/** How the files of a folder are read. */
interface Reading {
  readonly folder: string;
  readonly maxBytes: number | undefined;
  readonly parsed: ParsedFiles;
}

/** A field in a file of its own; the body of a Markdown file is the field. */
async function readField(reading: Reading, field: string, file: string): Promise<ParsedSource> {
  const { folder, maxBytes, parsed } = reading;
  if (!plainName(file).endsWith('.md')) return readReportFile(path.join(folder, file), maxBytes, parsed);
  const { value, locate, notes } = await readMarkdown(reading, file, { body: field });
  return {
    value: (value as Fields)[field] ?? [],
    locate: (at, near) => locate([field, ...at], near),
    ...(notes && { notes }),
  };
}

async function readMarkdown(
  { folder, maxBytes, parsed }: Reading,
  file: string,
  shape: MarkdownFileShape,
): Promise<ParsedSource> {
  const name = path.join(folder, file);
  // Its own folder is part of what it means: pictures are beside the text.
  const manner = `${JSON.stringify(shape)} ${file}`;
  const found = parsed.parsed(name, manner, await readText(name, maxBytes), (text) =>
    readMarkdownFile(text, posix.dirname(file), shape),
  );
  if (!('problem' in found)) return found;
  const { problem, line, column } = found;
  throw new ReadError(name, { code: 'syntax', line, column, reason: problem });
}
