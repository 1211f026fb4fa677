export { loadAssets, moduleUrl, readAsset, readAssetNow, setAssets } from './assets.js';
export { crc32, deflate, deflateRaw, inflate, inflateRaw, loadCompression } from './compression.js';
export { createDigest, sha256 } from './digest.js';
export { evaluated } from './evaluate.js';
export { closeFiles, listFolder, openFiles, readFile, realpath, stat } from './files.js';
export { path, posix, urlPath } from './paths.js';
export { areAlike, nextTurn, onLostError, processorSeconds, utf8Length } from './runtime.js';
export { assetText } from './shipped-texts.js';
export { packagePath, startThread } from './thread.js';
