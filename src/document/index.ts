export { contentsOf } from './contents.js';
export type { Drawing, Label, Shape, Stroke } from './drawing.js';
export { loadImages, shortSource, type ImageLoader, type MissingPicture } from './images.js';
export { MarkupError } from './read/error.js';
export { readDocument } from './read/index.js';
export { documentParagraphs, inlineText, paragraphsOf } from './text.js';
export type * from './theme.js';
export type * from './tree.js';
export { mapBlocks, visitBlocks } from './visit.js';
