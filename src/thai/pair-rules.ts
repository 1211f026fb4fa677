import { CharacterClass } from './characters.js';
import { isClusterBoundary } from './cluster.js';
import { Rank } from './rank.js';

type RankValue = (typeof Rank)[keyof typeof Rank];

/** The rank of `index` where zero width spaces, and maybe spaces, stand before it (rule LB8). */
export function rankAfterZeroWidthSpace(here: CharacterClass): RankValue {
  return mayBeginLine(here) ? Rank.Word : Rank.None;
}

/** The rank of `index` where white space stands before it; `before` is the class of the last other character. */
export function rankAfterSpace(
  before: CharacterClass | undefined,
  here: CharacterClass,
  text: string,
  index: number,
): RankValue {
  // LB14: an opening mark holds what follows, also across spaces. Before the first character there is no line to end.
  if (before === undefined || before === CharacterClass.Opening || before === CharacterClass.Glue)
    return Rank.None;
  if (!mayBeginLine(here)) return Rank.None;
  // A dash or slash between spaces ends a line rather than beginning one; a hyphen flush before a word is its own.
  if (here === CharacterClass.Slash || here === CharacterClass.Hyphen) {
    return isSpaceAt(text, index + 1) ? Rank.None : Rank.Space;
  }
  if (here === CharacterClass.Quotation && isSpaceAt(text, index + 1)) return Rank.None;
  return Rank.Space;
}

/** The rank of `index` between two characters of these classes with nothing between them. */
export function rankOfPair(
  before: CharacterClass | undefined,
  here: CharacterClass,
  text: string,
  index: number,
): RankValue {
  if (before === undefined || !mayBeginLine(here)) return Rank.None;
  // LB12, LB14: nothing parts after a no-break space or an opening mark.
  if (before === CharacterClass.Glue || before === CharacterClass.Opening) return Rank.None;
  // LB15, LB19, LB21: no break before or after quotation marks, nor before hyphens and slashes.
  if (here === CharacterClass.Quotation || here === CharacterClass.Hyphen || here === CharacterClass.Slash) {
    return Rank.None;
  }
  const letters =
    here === CharacterClass.Thai || here === CharacterClass.Latin || here === CharacterClass.ComplexContext;
  switch (before) {
    case CharacterClass.Thai:
    case CharacterClass.ComplexContext:
      if (here === CharacterClass.Latin || here === CharacterClass.Ideograph) return Rank.Word;
      if (letters) return Rank.Word;
      return here === CharacterClass.Sign ? Rank.None : Rank.Weak;
    case CharacterClass.Latin:
    case CharacterClass.Digit:
      if (here === CharacterClass.Thai || here === CharacterClass.ComplexContext) {
        return before === CharacterClass.Latin ? Rank.Word : Rank.Weak;
      }
      return here === CharacterClass.Ideograph ? Rank.Word : Rank.None;
    case CharacterClass.Closing:
      return letters || here === CharacterClass.Opening || here === CharacterClass.Ideograph
        ? Rank.Weak
        : Rank.None;
    case CharacterClass.Trailing:
      return rankAfterTrailing(here, text, index);
    case CharacterClass.Slash:
    case CharacterClass.Hyphen:
      return here === CharacterClass.Thai && isThaiWordBefore(text, index - 1) ? Rank.Weak : Rank.None;
    case CharacterClass.Ideograph:
      return isClusterBoundary(text, index) ? Rank.Word : Rank.None;
    default:
      return here === CharacterClass.Ideograph && isClusterBoundary(text, index) ? Rank.Weak : Rank.None;
  }
}

/** ๆ and ฯ end a word, so a line may end after them; , ; : ! ? only where letters of Thai go on without a space. */
function rankAfterTrailing(here: CharacterClass, text: string, index: number): RankValue {
  const sign = text.charCodeAt(index - 1);
  const repeats = sign === 0x0e46 || sign === 0x0e2f;
  if (repeats) {
    return here === CharacterClass.Sign || here === CharacterClass.Glue ? Rank.None : Rank.Word;
  }
  // A full stop belongs to an abbreviation (ก.พ.ร., น.ส.สมหญิง) more often than it ends a sentence in Thai.
  if (sign === 0x2e || here !== CharacterClass.Thai) return Rank.None;
  return Rank.Weak;
}

function mayBeginLine(here: CharacterClass): boolean {
  return (
    here !== CharacterClass.Closing &&
    here !== CharacterClass.Trailing &&
    here !== CharacterClass.Mark &&
    here !== CharacterClass.Glue
  );
}

function isSpaceAt(text: string, index: number): boolean {
  return index >= text.length || /\s/.test(text.charAt(index));
}

/** At least two letters of Thai stand before `index`: ก/ข and the like stay whole. */
function isThaiWordBefore(text: string, index: number): boolean {
  const isLetter = (code: number): boolean => code >= 0x0e01 && code <= 0x0e4e;
  return isLetter(text.charCodeAt(index - 1)) && isLetter(text.charCodeAt(index - 2));
}
