export { levelFile } from './layout.js';
export { levelText, reportFiles } from './write.js';
