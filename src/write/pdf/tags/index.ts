export { createContents } from './contents.js';
export {
  appendElement,
  inlineElement,
  isArtifact,
  rootElement,
  withoutEmpty,
  type Artifact,
  type ElementDetails,
  type ListNumbering,
  type PageContent,
  type StructureElement,
  type StructureType,
  type Tag,
} from './element.js';
export { languageParts } from './language.js';
export { createOutline, type Outline } from './outline.js';
export { dictionary, name, nameOrder, reference, text } from './syntax.js';
export { cellElements } from './table.js';
export { writeStructure, type Structure } from './write.js';
