/** What the ligatures U+FB00 to U+FB06 stand for, in order. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** What the private-use letters U+F700 to U+F71A stand for, in order: forms of letters in Thai fonts before OpenType. */
const FORMS = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู';

/** A text with the letters of its Latin ligatures, which fonts draw and PDF files give in their place. */
export const splitLigatures = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/gu, (sign) => LIGATURES[sign.charCodeAt(0) - 0xfb00]!);

/** A text with letters of Unicode in place of the private codes of old Thai fonts, which some programs still write. */
export const fromPrivateForms = (text: string): string =>
  text.replace(/[\uf700-\uf71a]/gu, (form) => FORMS[form.charCodeAt(0) - 0xf700]!);
