export { folderPicker } from './chosen.js';
export { saveToFolder, type Change, type FolderWatch, type OpenedFolder, type Written } from './folder.js';
