export { placeBody } from './body.js';
export type { Flow } from './flow.js';
export { narrowColumns, type NarrowColumn } from './narrow-columns.js';
export * from './node.js';
export type {
  Anchor,
  Fill,
  Leader,
  PageItem,
  PlacedImage,
  PlacedLine,
  PlacedWatermark,
  RuleLine,
} from './page-item.js';
export type { Cursor, Fragment, Pages } from './pages.js';
export { createFlow } from './place.js';
export { prepareTexts, type PrepareText } from './prepare-texts.js';
export { pageStarts } from './page-starts.js';
export { destinationPages, placeReferences } from './references.js';
export { bodyMargins, placeRunning, placeWatermark, type RunningDistances } from './running.js';
