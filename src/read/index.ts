export { readEdition } from './edition.js';
export { asReadError, ReadError } from '../core/index.js';
export { readReport, type ReadOptions } from './read.js';
export { readReportFile, type ReportFile } from './read-file.js';
export type { Repairs } from './repair.js';
export { locateInSource, locateIssues, placeInSource, repairsOf, sourceFolder } from './source.js';
export { readBytes } from './read-bytes.js';
export { repairValue } from './repair.js';
export { parseYaml } from './yaml.js';
