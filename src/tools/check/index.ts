export type { Finding, FindingCode, Severity } from '../../core/index.js';
export { type CheckOptions, checkParsed, checkReport } from './check-report.js';
export { type FindingGroup, groupFindings, inReadingOrder } from './group.js';
