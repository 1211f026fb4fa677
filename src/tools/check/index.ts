export type { Finding, FindingCode, Severity } from '../../core/index.js';
export { type CheckOptions, checkParsed, checkReport } from './check-report.js';
