/**
 * Whether a space stood between two lines that were one: between Thai letters the lines do not tell, `undefined`, and none
 * is put.
 */
export function spaceBetween(before: string, after: string): boolean | undefined {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return false;
  const [a, b] = [before.at(-1) ?? '', after[0] ?? ''];
  if (isThai(a) && isThai(b)) return undefined;
  return !/[/\u00ad\u2010(“‘[{-]/u.test(a) && !/[)”’\]},.;:]/u.test(b);
}

const isThai = (letter: string): boolean => letter >= '\u0e00' && letter <= '\u0e7f';
