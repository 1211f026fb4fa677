import type { RefusedProblem } from '../details/system.js';
import { counted, type WordsOf } from './words.js';

export const REFUSED_WORDS: WordsOf<RefusedProblem> = {
  'report-refused': ({ count }) => ({
    th: `รายงานมีข้อผิดพลาด ${count} จุด`,
    en: `the report has ${counted(count, 'issue')}`,
  }),
  'criteria-refused': () => ({ th: 'ไฟล์เกณฑ์ใช้ไม่ได้', en: 'the criteria cannot be used' }),
  'template-refused': () => ({ th: 'แม่แบบใช้ไม่ได้', en: 'the template cannot be used' }),
  'font-refused': ({ family }) => ({
    th: `ใช้แบบอักษร "${family}" ไม่ได้`,
    en: `the font family "${family}" cannot be used`,
  }),
};
