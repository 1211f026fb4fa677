export { folderPicker } from './chosen.js';
export { saveToFolder, type FolderWatch, type OpenedFolder } from './folder.js';
