export { readEdition } from './edition.js';
export { ReadError } from './error.js';
export { createImageLoader } from './image.js';
export { readReport, readReportFile, type ReportFile } from './read.js';
export { locateInSource, locateIssues, sourceFolder } from './source.js';
