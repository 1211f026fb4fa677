export { checkTemplateFolder, wrongWidths } from './check.js';
export { type EjectResult, ejectTemplate } from './eject.js';
