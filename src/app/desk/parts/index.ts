export { partsOf, setPart, type PartEdit, type PartsView } from './part.js';
export { entryOf, partAt, type PartKey } from './place.js';
export { shown } from './shown.js';
