export { type Generator, createGenerator, generateReport } from './generator.js';
export {
  FORMATS,
  type Format,
  type GenerateOptions,
  type GeneratedReport,
  type GeneratorOptions,
  type Stage,
  type WriterOptions,
} from './options.js';
