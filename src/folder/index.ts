export { reportFiles } from './write.js';
