export { readEdition } from './edition.js';
export { ReadError } from './error.js';
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
export { readBytes } from './read-bytes.js';
export { readingReason } from './reasons.js';
export { repairValue } from './repair.js';
export { parseYaml } from './yaml.js';
export { readText } from './read-file.js';
