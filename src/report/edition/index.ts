export { editionDifferences, type EditionDifference } from './differences.js';
export { EditionError } from './error.js';
export { fillFromEdition } from './fill.js';
export { checkedEdition, parseEdition, type EditionResult } from './parse.js';
export { editionSchema, type Edition, type EditionInput, type EditionProfile } from './schema.js';
