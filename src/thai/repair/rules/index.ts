import type { RepairRule } from '../rule.js';
import { displacedMark } from './displaced-mark.js';
import { doubledSaraAm } from './doubled-sara-am.js';
import { doubledSaraE } from './doubled-sara-e.js';
import { invisibleCharacter } from './invisible-character.js';
import { lakkhangyao } from './lakkhangyao.js';
import { ligature } from './ligature.js';
import { markOrder } from './mark-order.js';
import { markPastLeadingVowel } from './mark-past-leading-vowel.js';
import { markPastSign } from './mark-past-sign.js';
import { partedSaraAm } from './parted-sara-am.js';
import { privateUseLetter } from './private-use-letter.js';
import { repeatedMark } from './repeated-mark.js';
import { ringForNikhahit } from './ring-for-nikhahit.js';
import { spacedAbbreviation } from './spaced-abbreviation.js';
import { spacedBracket } from './spaced-bracket.js';
import { spacedFinal } from './spaced-final.js';
import { spacedLeadingVowel } from './spaced-leading-vowel.js';
import { spacedMark } from './spaced-mark.js';
import { spacedPrefix } from './spaced-prefix.js';
import { spacedVowel } from './spaced-vowel.js';
import { splitSaraAm } from './split-sara-am.js';

/** The rules in the order in which a line goes through them: letters first, then marks, then what needs words. */
export const RULES: readonly RepairRule[] = [
  privateUseLetter,
  ligature,
  invisibleCharacter,
  lakkhangyao,
  ringForNikhahit,
  doubledSaraE,
  doubledSaraAm,
  partedSaraAm,
  spacedLeadingVowel,
  spacedMark,
  markOrder,
  markPastLeadingVowel,
  markPastSign,
  spacedVowel,
  splitSaraAm,
  spacedFinal,
  repeatedMark,
  displacedMark,
  spacedPrefix,
  spacedAbbreviation,
  spacedBracket,
];
