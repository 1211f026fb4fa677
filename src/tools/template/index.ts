export { checkTemplateFolder, wrongWidths } from './check.js';
export { type EjectResult, ejectTemplate, writeTemplate } from './eject.js';
export { templateOfForm, type TemplateFromWord } from './from/index.js';
