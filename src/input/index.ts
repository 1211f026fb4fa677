export { readEdition } from './edition.js';
export { ReadError } from './error.js';
export { createImageLoader } from './image.js';
export { readReport, readReportFile, type ReadOptions, type ReportFile } from './read.js';
export type { Repairs } from './repair.js';
export { locateInSource, locateIssues, repairsOf, sourceFolder } from './source.js';
