export { checkOptions } from './check-options.js';
export { fileArgument, pathArgument, useAssets } from './argument.js';
export {
  BATCH,
  BATCH_REPORT,
  CHECK,
  EXTRACT,
  FAMILY,
  GENERATE,
  GENERATOR,
  IMPORT,
  ISOLATED_IMPORT,
  PARSE,
  READ,
  SCALE,
  STARTER,
  TO_DOCUMENT,
} from './schemas.js';
