export { toBlocks } from './blocks.js';
export { readBox } from './box.js';
export {
  type Column,
  type ColumnRole,
  columnOf,
  columnRole,
  isComplete,
  isOfSeveral,
  isPlainLabel,
  keptLabels,
} from './columns.js';
export type { DocumentContext } from './document-context.js';
export type { ImportSource } from './import-source.js';
export { readLevelName } from './level-name.js';
export { createLinkTarget } from './link-target.js';
export { type TypedMarker, readMarker } from './marker.js';
export { createPictures } from './pictures.js';
export { toStatements } from './statements.js';
export { toText } from './text.js';
