export { InterruptedError } from './interruption.js';
export { makeFolders } from './make-folders.js';
export { FolderNotEmptyError, refuseFull } from './new-folder.js';
export { packageFile } from './package-file.js';
export { WriteError } from './write-error.js';
export { type OutputFile, writeFiles } from './write-files.js';
export { removeFiles } from './remove-files.js';
export { isSafePath, safeName } from './stranger-name.js';
