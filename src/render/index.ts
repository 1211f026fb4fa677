export { findExtras } from './extra-findings.js';
export { createImageLoader, inspectPicture } from './image-loader.js';
export { type ImageLoader, type MissingPicture, loadImages, shortSource } from './images.js';
export type { HelperResult, TemplateHelper, TemplateHelpers } from './template/index.js';
export type { DocumentOptions } from './options.js';
export { createDocumentBuilder, type BuildOptions, type BuiltDocument } from './build-document.js';
