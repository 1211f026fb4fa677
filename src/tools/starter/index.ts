export { type StarterOptions, starterFiles } from './starter-files.js';
