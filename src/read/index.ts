export { readEdition } from './edition.js';
export { asReadError, ReadError } from '../core/index.js';
export { readNumber } from './lenient.js';
export { createReader, parseMeant, readReport, type ReadOptions, type ReportReader } from './read.js';
export { readReportFile, type ReportFile } from './read-file.js';
export type { Repairs } from './repair.js';
export {
  conflictsOf,
  locateInSource,
  locateIssues,
  placeInSource,
  repairsOf,
  sourceFolder,
  sourceNotes,
} from './source.js';
export { bytesOf, readBytes } from './read-bytes.js';
export { refuseMissingFolder } from './missing-folder.js';
export { aroundChange, repairValue } from './repair.js';
export { parseJson } from './json.js';
export { parseYaml } from './yaml.js';
export type { ParsedSource } from './source.js';
export { readText } from './read-file.js';
export {
  type GridCell,
  type Piece,
  type Reading,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
  blockLines,
  cellText,
  columnCount,
  createUnread,
  gridRows,
  isEmpty,
  mapCells,
  paragraphsIn,
  startText,
  takeStart,
  toPlain,
} from './blocks/index.js';
