export type { RasterFile } from './raster.js';
export { inspectHeader } from './inspect.js';
export { readPicture, type ReadPicture } from './read.js';
export { drawOnce } from './picture-cache.js';
export { familyName, renderSvg } from './resvg.js';
export { rgbOf, writeRgbPng } from './write-png.js';
export { channelsOf, readPng, type Png } from './png.js';
export { pictureEndings } from './ending.js';
export { withoutMetadata } from './without-metadata.js';
