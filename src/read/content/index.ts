export { toBlocks } from './blocks.js';
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
export type { DocumentContext } from './context.js';
export { readLevelName } from '../../report/index.js';
export { createLinkTarget } from './link-target.js';
export { type TypedMarker, readMarker } from '../../markdown/index.js';
export { CHECKBOX_SIGNS, leadingCheckbox, readCheckbox } from './checkbox.js';
export { createPictures } from './pictures.js';
export type { SourceDocument } from './source-document.js';
export { isSymbolFont, privateSign, symbolText } from './symbol.js';
export { toStatements } from './statements.js';
export { toText } from './text.js';
export { asTyped } from './typed-lines.js';
export { withMarkers } from './typed-markers.js';
