import { asWarning } from '../../../core/index.js';
import { AGENCY_PLACEHOLDER } from '../../../report/index.js';
import type { Rule } from '../rule.js';

/** What a new report holds for somebody to write over. */
export const placeholders: Rule = ({ agency }) =>
  agency.trim() === AGENCY_PLACEHOLDER ? [asWarning({ code: 'agency-missing' }, { path: ['agency'] })] : [];
