export { compactFields, levelOf, levelPlace, parsedFields, type FieldKey } from './fields.js';
export { fieldHashes, reportHash } from './hash.js';
export { mergeFields, type FieldHashes, type FieldMerge, type MergeSides } from './merge.js';
export { provenanceXml, readProvenance } from './part.js';
export { provenanceOf, type FieldBase, type Provenance } from './provenance.js';
export { shownDigests, type ShownDigests } from './shown.js';
export { textChanges } from './digested.js';
export { provenanceOfParts, sourceOf, type PrintedReport } from './printed.js';
export { wordState } from './word-state.js';
