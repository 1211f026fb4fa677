export { reportForms, type FormFile, type FormOptions } from './report-forms.js';
export {
  collectForms,
  type CollectedForms,
  type FilledFile,
  type TakenPart,
} from './collect/collect-forms.js';
export type { CollectConflict } from './collect/change.js';
