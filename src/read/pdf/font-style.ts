/** What the name of a font says of its letters. */
export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its letters are signs: the name of the symbol font, as Word has it. */
  readonly symbols?: string;
}

const SYMBOL_FONTS: readonly (readonly [RegExp, string])[] = [
  [/^wingdings(?:regular)?$/iu, 'Wingdings'],
  [/^wingdings2(?:regular)?$/iu, 'Wingdings 2'],
  [/^symbol(?:mt|regular)?$/iu, 'Symbol'],
];

/** Reads the PostScript name of a font, with the tag of a subset or without. */
export function fontStyle(name: string): FontStyle {
  const plain = name.replace(/^[A-Z]{6}\+/u, '').replace(/[\s,_-]/gu, '');
  const symbols = SYMBOL_FONTS.find(([pattern]) => pattern.test(plain))?.[1];
  return {
    bold: /bold|black|heavy|semib/iu.test(name),
    italic: /italic|oblique/iu.test(name),
    ...(symbols !== undefined && { symbols }),
  };
}
