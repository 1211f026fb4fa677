export { Field } from './field.js';
export { Fields } from './fields.js';
export { MarkdownField } from './markdown-field.js';
export { PartForm } from './part-form.js';
export { CATEGORY, FORMS, ITEM, LEVEL, OWNER } from './parts.js';
export type { FormSpec, Spec, Values } from './spec.js';
export { ROW_WORDS, say } from './words.js';
