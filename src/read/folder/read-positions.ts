import { path } from '../../core/platform/index.js';
import type { ReportPath } from '../../core/index.js';
import type { FilePosition, ParsedSource, ReportSource } from '../source.js';

/** Positions of the parts of a report that was put together from files. */
export interface Positions {
  /** Says that a part of the report is a file of the folder, and where things are in it. */
  readonly add: (at: ReportPath, file: string, source: Pick<ParsedSource, 'locate' | 'written'>) => void;
  /** Says that a part of the report was elsewhere in `report.yaml`. */
  readonly move: (at: ReportPath, from: ReportPath) => void;
  /** The value at a path as its file has it. */
  readonly written: (at: ReportPath) => string | undefined;
  /** The position of a value: in the file of the smallest part that it is in. */
  readonly locate: (at: ReportPath, near?: RegExp) => FilePosition;
}

/** A part of the report: its file, and where things are in it. */
interface Part extends Pick<ParsedSource, 'written'> {
  readonly file: string;
  readonly locate: ReportSource['locate'];
}

export function createPositions(folder: string, report: ReportSource): Positions {
  const parts = new Map<string, Part>();
  const key = (at: ReportPath): string => JSON.stringify(at);
  /** The smallest part that a path is in, and the rest of the path. */
  const find = (at: ReportPath): readonly [part: Part, inside: ReportPath] => {
    for (let length = at.length; length > 0; length -= 1) {
      const part = parts.get(key(at.slice(0, length)));
      if (part) return [part, at.slice(length)];
    }
    return [report, at];
  };
  return {
    add: (at, file, { locate, written }) =>
      void parts.set(key(at), { file: path.join(folder, file), locate, ...(written && { written }) }),
    move: (at, from) =>
      void parts.set(key(at), {
        file: report.file,
        locate: (inside, near) => report.locate([...from, ...inside], near),
        written: (inside) => report.written?.([...from, ...inside]),
      }),
    written: (at) => {
      const [part, inside] = find(at);
      return part.written?.(inside);
    },
    locate: (at, near) => {
      const [{ file, locate }, inside] = find(at);
      return { file, ...locate(inside, near) };
    },
  };
}
