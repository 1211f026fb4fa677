export { generateAll, type BatchOptions } from './generate-all.js';
export type { BatchFailure, BatchGeneration, BatchInput, BatchOutcome } from './protocol.js';
