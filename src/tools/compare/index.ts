export { compareReports } from './compare.js';
export type {
  GuidelineChange,
  IndicatorChange,
  ItemComparison,
  LevelComparison,
  ReportComparison,
} from './comparison.js';
