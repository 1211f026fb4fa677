export { readEdition } from './edition.js';
export { ReadError } from './error.js';
export { createImageLoader } from './image.js';
export { readReport, type ReadOptions } from './read.js';
export { readReportFile, type ReportFile } from './read-file.js';
export type { Repairs } from './repair.js';
export {
  conflictsOf,
  locateInSource,
  locateIssues,
  placeInSource,
  repairsOf,
  sourceFolder,
} from './source.js';
