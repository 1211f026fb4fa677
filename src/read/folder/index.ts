export { levelFile } from './layout.js';
export { mapPaths } from './paths.js';
export { readFolder, reportFolder } from './read.js';
export { folderUpdate } from './update.js';
export { levelText, reportFiles } from './write.js';
