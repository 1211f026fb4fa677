export { closeFolder, openFolder, type FolderFiles, type FolderHandle } from './folder.js';
export { extractReport, extractReportFolder, importReport } from './tools.js';
export {
  createWorkerGenerator,
  type WorkerGenerateOptions,
  type WorkerGenerator,
  type WorkerGeneratorOptions,
} from './worker-generator.js';
export { zipFiles } from './zip.js';
