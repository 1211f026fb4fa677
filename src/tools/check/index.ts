export {
  type CheckOptions,
  type Finding,
  type FindingCode,
  type Severity,
  checkParsed,
  checkReport,
} from './check-report.js';
