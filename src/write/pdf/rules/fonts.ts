import type { FileCode, FileFont } from './file.js';
import type { Rule } from './rule.js';

const fontsWhere =
  (fails: (font: FileFont) => boolean): Rule['find'] =>
  ({ fonts }) =>
    fonts.filter(fails).map(({ name }) => name);

const codesWhere = (fails: (code: FileCode) => boolean): Rule['find'] =>
  fontsWhere(({ codes }) => codes.some(fails));

const holds = ({ text = '' }: FileCode, characters: RegExp): boolean => characters.test(text);

/** Widths in the dictionary and in the program may differ by this much, 1/1000 em. */
const WIDTH_TOLERANCE = 1;

/** Matterhorn checkpoints 10 and 31, as far as they concern composite fonts with TrueType outlines. */
export const FONT_RULES: readonly Rule[] = [
  {
    id: '10-001',
    failure: 'a character code has no text',
    find: codesWhere(({ text }) => !text),
  },
  {
    id: '31-005',
    failure: 'a font has no map from codes to glyphs (CIDToGIDMap)',
    find: fontsWhere(({ hasGlyphMap }) => !hasGlyphMap),
  },
  {
    id: '31-009',
    failure: 'a font is not embedded',
    find: fontsWhere(({ isEmbedded }) => !isEmbedded),
  },
  {
    id: '31-011',
    failure: 'an embedded font lacks a glyph that is drawn',
    find: codesWhere(({ widths }) => widths !== undefined && widths.program === undefined),
  },
  {
    id: '31-014',
    failure: 'a glyph of an embedded font is not in its CIDSet',
    find: fontsWhere(({ set }) => set !== undefined && set.missing > 0),
  },
  {
    id: '31-015',
    failure: 'a CIDSet names a glyph that the embedded font lacks',
    find: fontsWhere(({ set }) => set !== undefined && set.surplus > 0),
  },
  {
    id: '31-016',
    failure: 'the widths of a glyph in the dictionary and in the font differ',
    find: codesWhere(
      ({ widths }) =>
        widths?.program !== undefined && Math.abs(widths.program - widths.dictionary) > WIDTH_TOLERANCE,
    ),
  },
  {
    id: '31-027',
    failure: 'a font has no ToUnicode',
    find: fontsWhere(({ hasToUnicode }) => !hasToUnicode),
  },
  {
    id: '31-028',
    failure: 'a character code maps to U+0000',
    find: codesWhere((code) => holds(code, /\0/u)),
  },
  {
    id: '31-029',
    failure: 'a character code maps to U+FEFF or U+FFFE',
    find: codesWhere((code) => holds(code, /[\ufeff\ufffe]/u)),
  },
  {
    id: '31-030',
    failure: 'a character is drawn for which the font has no glyph',
    find: codesWhere(({ isMissingGlyph }) => isMissingGlyph),
  },
  {
    id: 'ISO 19005-2, 6.2.11.7.3',
    failure: 'a character code maps to a private-use character, which has no meaning for others',
    find: codesWhere((code) => holds(code, /\p{Co}/u)),
  },
];
