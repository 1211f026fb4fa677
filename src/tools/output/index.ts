export { OverwriteError } from './overwrite-error.js';
export { carryOut, planOutputs, refusedFiles, type PlannedFile } from './plan.js';
export { strangerFiles } from './stranger-files.js';
