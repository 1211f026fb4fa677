export { toDocument, type ToDocumentOptions } from './document-maker.js';
export { type Generator, createGenerator, generateReport } from './generator.js';
export { FORMAT_WORDS, FORMATS, PAGED_FORMATS, type Format } from '../write/index.js';
export type {
  FixedOptions,
  FormatChoice,
  GeneratedFiles,
  GenerateOptions,
  GeneratedReport,
  GeneratorOptions,
  Stage,
} from './options.js';
export { readFamily } from '../write/probe/index.js';
