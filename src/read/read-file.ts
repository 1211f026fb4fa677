import { path, readFile, stat } from '../core/platform/index.js';
import { asReadError, LIMITS, ReadError } from '../core/index.js';
import { parseJson } from './json.js';
import { UNKEPT, type ParsedFiles } from './parsed-files.js';
import type { ParsedSource, ReportSource, SyntaxProblem } from './source.js';
import { parseYaml } from './yaml.js';

const PARSERS = { '.json': parseJson, '.yaml': parseYaml, '.yml': parseYaml } as const;

/** A report file's value with the place of everything in it, not yet checked. */
export type ReportFile = ReportSource;

/** Reads a .json, .yaml or .yml file. Throws `ReadError`. A byte order mark and CRLF line ends are fine. */
export async function readReportFile(
  file: string,
  maxBytes?: number,
  files: ParsedFiles = UNKEPT,
): Promise<ReportFile> {
  // Notepad adds its own ending.
  const extension = path.extname(file.replace(/(?<=\.(?:json|ya?ml))\.txt$/iu, '')).toLowerCase();
  if (!Object.hasOwn(PARSERS, extension)) {
    // A folder's name that was typed wrongly is no kind of file.
    const isThere = await stat(file).then(Boolean, () => false);
    throw new ReadError(file, isThere ? { code: 'unknown-format', extension } : { code: 'not-found' });
  }
  const parser = PARSERS[extension as keyof typeof PARSERS];
  const text = await readText(file, maxBytes);
  const manner = `${extension} ${path.basename(file)}`;
  return parsedFile(file, text, (text) => files.parsed(file, manner, text, (text) => parse(text, parser)));
}

type Parser = (text: string) => ParsedSource | SyntaxProblem;

/** The name that messages give to bytes. */
const UNNAMED = '(bytes)';

/** The kind of a file that is no text, by what it begins with; undefined for any other. */
function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === '%PDF') return '.pdf';
  if (!start.startsWith('PK')) return undefined;
  return new TextDecoder('latin1').decode(bytes).includes('word/') ? '.docx' : '.zip';
}

/** A report in bytes of JSON or YAML. Throws `ReadError`. */
export function parseReportBytes(bytes: Uint8Array, maxBytes: number): ReportFile {
  if (bytes.length > maxBytes) throw new ReadError(UNNAMED, { code: 'file-too-large', maximum: maxBytes });
  const extension = kindOf(bytes);
  if (extension !== undefined) throw new ReadError(UNNAMED, { code: 'unknown-format', extension });
  const text = textIn(UNNAMED, bytes);
  const parser = /^\s*[[{]/u.test(text) ? parseJson : parseYaml;
  return { ...parsedFile(UNNAMED, text, (text) => parse(text, parser)), isUnnamed: true };
}

function textIn(file: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    throw asReadError(file, error);
  }
}

function parsedFile(file: string, text: string, parser: Parser): ReportFile {
  const parsed = parser(text);
  if ('problem' in parsed) {
    const { problem, line, column } = parsed;
    throw new ReadError(file, { code: 'syntax', line, column, reason: problem });
  }
  return { file, ...parsed };
}

/** Both parsers call themselves for every level: a file of brackets ends their stack. */
function parse(text: string, parser: Parser): ParsedSource | SyntaxProblem {
  try {
    return parser(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { code: 'nested-too-deep' }, line: 1, column: 1 };
  }
}

/** The text of a file of at most so many bytes, UTF-8 or with a byte order mark, which is left out. Throws `ReadError`. */
export async function readText(file: string, maxBytes: number = LIMITS.reportBytes): Promise<string> {
  try {
    const found = await stat(file);
    // A pipe or a device may never end.
    if (!found.isFile() && !found.isDirectory())
      throw new ReadError(file, { code: 'not-readable', reason: { code: 'not-a-file' } });
    if (found.size > maxBytes) throw new ReadError(file, { code: 'file-too-large', maximum: maxBytes });
    return decodeText(await readFile(file));
  } catch (error) {
    throw asReadError(file, error);
  }
}

/** Notepad's “Unicode” is UTF-16; only its byte order mark tells it. */
const decodeText = (bytes: Uint8Array): string => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
};
