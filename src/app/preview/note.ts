import path from 'node:path';
import type { Finding } from '../../tools/check/index.js';
import type { Words } from '../language.js';
import { locateInSource } from '../../read/index.js';
import { formatPath, type ReportPath } from '../../core/index.js';
import { ownerAt, type Report } from '../../report/index.js';
import type { SourcePosition, Warning } from '../../core/index.js';

/** An entry of the list next to the pages. */
export interface Note {
  readonly severity: 'error' | 'warning';
  readonly message: Words;
  /** Path in the report, where it is about a place. */
  readonly path?: string;
  readonly place?: FileLink;
}

/** A place in a file as the page shows it. */
export interface FileLink {
  /** File, from the report's folder on, and line. */
  readonly label: string;
  /** The whole path and line, to copy. */
  readonly text: string;
  /** Opens the file at the line in Visual Studio Code. */
  readonly link: string;
}

export function placeOf({ file, line, column }: SourcePosition, folder: string): FileLink {
  const whole = path.resolve(file);
  const relative = path.relative(folder, whole);
  const name = relative.startsWith('..') || path.isAbsolute(relative) ? whole : relative;
  const address = whole
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part).replace('%3A', ':'))
    .join('/');
  return {
    label: `${name.replaceAll('\\', '/')}:${line}`,
    text: `${whole}:${line}`,
    link: `vscode://file${address.startsWith('/') ? '' : '/'}${address}:${line}:${column}`,
  };
}

/** What becomes a note. */
export interface NoteSource {
  readonly severity?: Note['severity'];
  readonly message: Words;
  readonly path?: ReportPath;
  readonly source?: SourcePosition;
}

export const noteOf = (
  { severity = 'error', message, path: place, source }: NoteSource,
  folder: string,
): Note => ({
  severity,
  message: { th: message.th, en: message.en },
  ...(place && place.length > 0 && { path: formatPath(place) }),
  ...(source && { place: placeOf(source, folder) }),
});

/** Notes of one owner together, each with the owner's unit before it. */
function byOwner(report: Report, sources: readonly NoteSource[]): readonly NoteSource[] {
  const units = sources.map(({ path: at }) => (at ? ownerAt(report, at)?.unit : undefined));
  const order = [...new Set([undefined, ...units])];
  return sources
    .map((source, index) => ({ source, unit: units[index] }))
    .sort((a, b) => order.indexOf(a.unit) - order.indexOf(b.unit))
    .map(({ source, unit }) => {
      const { th, en } = source.message;
      return unit === undefined
        ? source
        : { ...source, message: { th: `[${unit}] ${th}`, en: `[${unit}] ${en}` } };
    });
}

/** Findings of `check` and warnings of the documents: errors first, then by owner, without duplicates. */
export function reportNotes(
  report: Report,
  findings: readonly Finding[],
  warnings: readonly Warning[],
  folder: string,
): readonly Note[] {
  const sources: NoteSource[] = [
    ...findings,
    // Pictures of the report are among the findings.
    ...warnings
      .filter(({ code, path: at }) => code !== 'picture' || !at?.length)
      .map((warning): NoteSource => {
        const { message, path: at, source } = warning;
        if (!at) return { severity: 'warning', message, ...(source && { source }) };
        return locateInSource(report, [{ severity: 'warning' as const, message, path: at }])[0]!;
      }),
  ];
  const notes = new Map(
    byOwner(report, sources)
      .map((source) => noteOf(source, folder))
      .map((note) => [JSON.stringify(note), note] as const),
  );
  const rank = ({ severity }: Note): number => (severity === 'error' ? 0 : 1);
  return [...notes.values()].sort((a, b) => rank(a) - rank(b));
}
