export {
  type Assets,
  assetsForThread,
  assetUrl,
  readAsset,
  readAssetNow,
  setAssets,
  useAssetsOfThread,
} from './assets.js';
export { type FileInput, refuseMissingFolder, urlPath } from './file-input.js';
export { sha256 } from './digest.js';
export { InterruptedError } from './interruption.js';
export { makeFolders } from './make-folders.js';
export { assetText } from './shipped-assets.js';
export { refuseFull } from './new-folder.js';
export { packageFile } from './package-file.js';
export { type OutputFile, writeFiles } from './write-files.js';
export { removeFiles } from './remove-files.js';
export { isSafePath, safeName } from './stranger-name.js';
