export { folderUpdate } from './update.js';
export { reportFiles } from './write.js';
