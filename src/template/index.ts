export type { EvidencePlace } from './evidence.js';
export { ejectTemplate, type EjectResult } from './eject.js';
export { formatTemplateIssue, TemplateError, type TemplateIssue } from './error.js';
export { createRenderer, type Renderer } from './renderer.js';
export { titleLines } from './title.js';
export type { BodyAlignment } from './theme.js';
export type { ViewOptions } from './view.js';
export { summaryOf } from './summary.js';
