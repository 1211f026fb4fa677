/**
 * What keeps its Arabic digits: addresses of the web and of e-mail, and every run of letters, digits and the signs
 * - . / _ between them that holds a letter outside Thai: COVID-19, ISO9001, ISO/IEC27001, report-2563.pdf.
 * A number that stands apart from letters by a space is a number, as in RM 1.
 */
const CODE_OR_NUMBER = /[\p{L}\p{M}\p{N}]+(?:[-./_:@?&=#%+~,]+[\p{L}\p{M}\p{N}]+)*/gu;
const ADDRESS = /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)\S+|[^\s@]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu;
const FOREIGN_LETTER = /(?!\p{Script=Thai})\p{L}/u;
const THAI_STRETCH = /\p{Script=Thai}+|[^\p{Script=Thai}]+/gu;

/** Writes the numbers of a text with Thai digits; addresses, file names and codes with foreign letters stay as they are. */
export function toThaiDigits(text: string): string {
  if (!/[0-9]/.test(text)) return text;
  let result = '';
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    result += convertCodes(text.slice(done, match.index)) + match[0];
    done = match.index + match[0].length;
  }
  return result + convertCodes(text.slice(done));
}

/** Writes all Thai digits of a text as Arabic ones. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function convertCodes(text: string): string {
  return text.replace(CODE_OR_NUMBER, (run) => {
    if (!FOREIGN_LETTER.test(run)) return convert(run);
    // Thai words flush with a code are not part of it: ปี2563ISO keeps its code, not its year.
    return (run.match(THAI_STRETCH) ?? [])
      .map((part) => (FOREIGN_LETTER.test(part) ? part : convert(part)))
      .join('');
  });
}

function convert(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
