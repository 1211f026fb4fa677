export type { EvidencePlace } from './evidence.js';
export { TemplateError } from './error.js';
export { createRenderer, type Renderer } from './renderer.js';
export { titleLines } from './title.js';
export type { BodyAlignment } from './theme.js';
export type { ViewOptions } from './view.js';
export { summaryOf } from './summary.js';
export { OFFICIAL_FOLDER } from './official-folder.js';
export { DEFAULT_TITLE } from './title.js';
