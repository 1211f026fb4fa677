export { hasOnlyStarterComments } from './level.js';
export { type StarterOptions, starterFiles } from './starter-files.js';
