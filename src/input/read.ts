import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ReportError } from '../model/error.js';
import { parseReport } from '../model/parse.js';
import type { Report } from '../model/report.js';
import { ReadError } from './error.js';
import { parseJson } from './json.js';
import {
  locateIssues,
  rememberSource,
  type ParsedSource,
  type ReportSource,
  type SyntaxProblem,
} from './source.js';
import { parseYaml } from './yaml.js';

const PARSERS = { '.json': parseJson, '.yaml': parseYaml, '.yml': parseYaml } as const;

/** A report file's value with the place of everything in it, not yet checked. */
export type ReportFile = ReportSource;

/** Reads a .json, .yaml or .yml file. Throws `ReadError`. A byte order mark and CRLF line ends are fine. */
export async function readReportFile(file: string): Promise<ReportFile> {
  const extension = path.extname(file).toLowerCase();
  if (!Object.hasOwn(PARSERS, extension)) throw new ReadError(file, { code: 'unknown-format', extension });
  const text = (await readText(file)).replace(/^\ufeff/u, '');
  const parsed = parse(text, PARSERS[extension as keyof typeof PARSERS]);
  if ('problem' in parsed) {
    const { problem: reason, line, column } = parsed;
    throw new ReadError(file, { code: 'syntax', line, column, reason });
  }
  return { file, ...parsed };
}

/** Both parsers call themselves for every level: a file of brackets ends their stack. */
function parse(
  text: string,
  parser: (text: string) => ParsedSource | SyntaxProblem,
): ParsedSource | SyntaxProblem {
  try {
    return parser(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: 'values are nested too deep', line: 1, column: 1 };
  }
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ReadError(file, { code: 'not-found' });
    const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8 text' : message;
    throw new ReadError(file, { code: 'not-readable', reason });
  }
}

export interface ReadOptions {
  /**
   * Whether Thai that a PDF has damaged is repaired in all texts, and a warning of the documents counts the repairs.
   * Default true.
   */
  readonly repair?: boolean;
}

/**
 * Reads a report file and checks it. Throws `ReadError` for a file that cannot be read, `ReportError` with all issues,
 * each with file, line and column, for a report that is not valid.
 */
export async function readReport(file: string, options: ReadOptions = {}): Promise<Report> {
  const source = await readReportFile(file);
  const { value, repairs } =
    options.repair === false
      ? { value: source.value, repairs: undefined }
      : (await import('./repair.js')).repairValue(source.value);
  const parsed = parseReport(value);
  if (!parsed.ok) throw new ReportError(locateIssues(parsed.issues, source));
  rememberSource(parsed.report, { ...source, ...(repairs && { repairs }) });
  return parsed.report;
}
