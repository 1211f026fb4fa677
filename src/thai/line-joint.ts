/** Words that Thai writes a space before, by the spacing rules of the Royal Society, wherever they stand in a sentence. */
const AFTER_SPACE = /^(?:เช่น(?!กัน|นี้|นั้น|เดียว)|ได้แก่|อาทิ|ดังนี้|ดังนั้น|ตลอดจน|รวมทั้ง|รวมถึง|ทั้งนี้|นอกจากนี้|พร้อมทั้ง)/u;

/** Words that it writes a space after. */
const BEFORE_SPACE = /(?:เช่น|ได้แก่|อาทิ|ทั้งนี้|นอกจากนี้)$/u;
const GOES_ON = /^(?:กัน|นี้|นั้น|เดียว)/u;

/** An abbreviation with full stops: พ.ศ., ก.พ.ร. */
const ABBREVIATION = /^[ก-ฮ]{1,3}\.[ก-ฮ]{1,3}\./u;

/**
 * Whether a space stood between two lines that were one: between Thai letters the lines seldom tell, `undefined`, and none
 * is put. They do around ๆ, and beside words and abbreviations that always have a space there.
 */
export function spaceBetween(before: string, after: string): boolean | undefined {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return false;
  const [a, b] = [before.at(-1) ?? '', after[0] ?? ''];
  if (isThai(a) && isThai(b)) {
    const isTold =
      a === 'ๆ' ||
      b === 'ๆ' ||
      AFTER_SPACE.test(after) ||
      ABBREVIATION.test(after) ||
      (BEFORE_SPACE.test(before) && !GOES_ON.test(after));
    return isTold ? true : undefined;
  }
  return !/[/\u00ad\u2010(“‘[{-]/u.test(a) && !/[)”’\]},.;:]/u.test(b);
}

const isThai = (letter: string): boolean => letter >= '\u0e00' && letter <= '\u0e7f';
