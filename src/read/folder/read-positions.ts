import path from 'node:path';
import type { ReportPath } from '../../core/index.js';
import type { FilePosition, ParsedSource, ReportSource } from '../source.js';

/** Positions of the parts of a report that was put together from files. */
export interface Positions {
  /** Says that a part of the report is a file of the folder, and where things are in it. */
  readonly add: (at: ReportPath, file: string, locate: ParsedSource['locate']) => void;
  /** Says that a part of the report was elsewhere in `report.yaml`. */
  readonly move: (at: ReportPath, from: ReportPath) => void;
  /** The position of a value: in the file of the smallest part that it is in. */
  readonly locate: (at: ReportPath) => FilePosition;
}

export function createPositions(folder: string, report: ReportSource): Positions {
  const parts = new Map<string, { readonly file: string; readonly locate: ReportSource['locate'] }>();
  const key = (at: ReportPath): string => JSON.stringify(at);
  return {
    add: (at, file, locate) => void parts.set(key(at), { file: path.join(folder, file), locate }),
    move: (at, from) =>
      void parts.set(key(at), { file: report.file, locate: (inside) => report.locate([...from, ...inside]) }),
    locate: (at) => {
      for (let length = at.length; length > 0; length -= 1) {
        const part = parts.get(key(at.slice(0, length)));
        if (part) return { file: part.file, ...part.locate(at.slice(length)) };
      }
      return { file: report.file, ...report.locate(at) };
    },
  };
}
