export { cachedRanks } from './cached-ranks.js';
export { composeLines, lineWidth, type ComposedLine } from './line.js';
export type { ParagraphText, TextRun } from './paragraph.js';
export { prepareText, type BreakRanks, type PreparedText } from './prepare.js';
export type { FontProvider, RunStyle } from './run-style.js';
export type { GlyphRun, Segment } from './segment.js';
