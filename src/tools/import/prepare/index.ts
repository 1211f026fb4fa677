export { readSource } from './read-source.js';
export { repairBlocks } from './repair.js';
export { tabulate } from './tabulate.js';
