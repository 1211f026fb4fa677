export { checkOptions } from './check-options.js';
export { fileArgument, pathArgument } from './argument.js';
export { useAssets } from './use-assets.js';
export {
  BATCH,
  BATCH_REPORT,
  CHECK,
  EXTRACT,
  FAMILY,
  FORMS,
  GENERATE,
  GENERATOR,
  IMPORT,
  ISOLATED_IMPORT,
  PARSE,
  READ,
  SCALE,
  STARTER,
  STATUS,
  TO_DOCUMENT,
} from './schemas.js';
