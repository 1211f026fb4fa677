export {
  assetsForThread,
  assetUrl,
  loadAssets,
  moduleUrl,
  readAsset,
  readAssetNow,
  setAssets,
  useAssetsOfThread,
} from './assets.js';
export { crc32, deflate, deflateRaw, inflate, inflateRaw, loadCompression } from './compression.js';
export { createDigest, sha256 } from './digest.js';
export { evaluated } from './evaluate.js';
export { listFolder, readFile, realpath, stat } from './files.js';
export { InterruptedError } from './interruption.js';
export { makeFolders } from './make-folders.js';
export { assetText } from './shipped-assets.js';
export { refuseFull } from './new-folder.js';
export { packageFile, packagePath } from './package-file.js';
export { path, posix, urlPath } from './paths.js';
export { areAlike, nextTurn, onLostError, processorSeconds, utf8Length } from './runtime.js';
export { startThread } from './thread.js';
export { type OutputFile, writeFiles } from './write-files.js';
export { removeFiles } from './remove-files.js';
