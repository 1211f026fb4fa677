/** Characters that no document can hold: control characters, noncharacters. Line ends and tabs are white space. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]/gu;

/** The markup with characters that no document can hold replaced by U+FFFD; its length does not change. */
export const sanitize = (markup: string): string => markup.toWellFormed().replace(FORBIDDEN, '\ufffd');
