import { toArabicDigits } from '../../../thai/index.js';
import { asError, asWarning, type Finding } from '../../../core/index.js';
import type { Rule } from '../rule.js';
import { textsOf } from '../../../report/index.js';

/** Thirteen digits in a row, or in the groups 1-4-5-2-1 that identity cards show. */
const THIRTEEN = /(?<!\d)(?:\d{13}|\d[- ]\d{4}[- ]\d{5}[- ]\d{2}[- ]\d)(?!\d)/gu;

/** Mobile (06, 08, 09) and fixed lines (02, 03–05, 07), and +66, in groups as people write them. */
const PHONE =
  /(?<![\d-])(?:\+66[- ]?|0)(?:[689]\d[- ]?\d{3}[- ]?\d{4}|[2-57][- ]?\d{3}[- ]?\d{4}|[3-57]\d[- ]?\d{3}[- ]?\d{3})(?![\d-]*\d)/gu;

/** The check digit of a Thai identity number: 11 less the weighted sum of the first twelve, mod 11, its last digit. */
export function isCitizenId(digits: string): boolean {
  const numbers = [...digits].map(Number);
  const sum = numbers.slice(0, 12).reduce((total, digit, i) => total + digit * (13 - i), 0);
  return numbers.length === 13 && numbers[0] !== 0 && (11 - (sum % 11)) % 10 === numbers[12];
}

/** Identity numbers and telephone numbers of people that were left in the text. */
export const personalData: Rule = (report) =>
  textsOf(report).flatMap(({ text, path }) => {
    const arabic = toArabicDigits(text);
    const ids = [...arabic.matchAll(THIRTEEN)].filter(([found]) => isCitizenId(found.replace(/\D/gu, '')));
    const phones = [...arabic.matchAll(PHONE)];
    return [
      ...ids.map(([found]): Finding => asError({ code: 'citizen-id', number: hidden(found) }, { path })),
      ...phones.map(([found]): Finding =>
        asWarning({ code: 'phone-number', number: hidden(found) }, { path }),
      ),
    ];
  });

/** The first two and the last two digits: enough to find it by, not enough to pass it on. */
function hidden(found: string): string {
  const last = found.replace(/\D/gu, '').length - 2;
  let seen = 0;
  return found.replace(/\d/gu, (digit) => {
    seen += 1;
    return seen > 2 && seen <= last ? 'x' : digit;
  });
}
