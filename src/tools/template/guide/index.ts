export { HELPER_GUIDES } from './helpers.js';
export { PARTIALS } from './partials.js';
export { WISHES } from './wishes.js';
export { EXAMPLE_SCHEMA, notesText, templateGuide } from './write.js';
