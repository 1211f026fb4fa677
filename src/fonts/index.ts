export { coverageOf, type Coverage } from './coverage.js';
export {
  FACE_NAMES,
  type FaceName,
  type FontFace,
  type FontFamilies,
  type FontFamily,
  faceName,
} from './family.js';
export { type EmbeddingRights, type FontFile, openFontFile } from './font-file.js';
export { type Measure, measureOf } from './measure.js';
export { lineMetrics } from './metrics.js';
export { loadOfficialFamily } from './official.js';
export { loadSigns, type Sign, type Signs } from './signs.js';
export { FontFamilyError } from './error.js';
