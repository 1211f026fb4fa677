import { AGENCY_PLACEHOLDER } from '../../../report/index.js';
import type { Rule } from '../rule.js';

/** What a new report holds for somebody to write over. */
export const placeholders: Rule = ({ agency }) =>
  agency.trim() === AGENCY_PLACEHOLDER
    ? [
        {
          code: 'agency-missing',
          severity: 'warning',
          path: ['agency'],
          message: {
            th: 'ยังไม่ได้ใส่ชื่อส่วนราชการ',
            en: 'the name of the agency has not been filled in',
          },
        },
      ]
    : [];
