export { levelFile } from './layout.js';
export { withoutKnownPictures } from './pictures.js';
export { folderUpdate } from './update.js';
export { levelText, reportFiles } from './write.js';
