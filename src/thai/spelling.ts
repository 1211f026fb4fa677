import { isFollowingThai, isLeadingVowel } from './characters.js';

const MAI_HAN_AKAT = 0x0e31;
const SARA_I = 0x0e34;
const SARA_II = 0x0e35;
const SARA_UEE = 0x0e37;
const SARA_U = 0x0e38;
const SARA_E = 0x0e40;
const MAI_TAI_KHU = 0x0e47;
const THANTHAKHAT = 0x0e4c;
const KO_KAI = 0x0e01;
const YO_YAK = 0x0e22;

const isTone = (code: number): boolean => code >= 0x0e48 && code <= 0x0e4b;
const isConsonant = (code: number): boolean => code >= 0x0e01 && code <= 0x0e2e;

/**
 * Whether the spelling allows a word to start at `index` of a run of Thai letters, whatever a dictionary says. Not
 * before a vowel or mark, not after เ แ โ ใ ไ, not before silent consonants (จันท|ร์), not between a short or mixed
 * vowel and the consonant that it needs (เก็|บ, เขี|ยน, มื|อ, รั|ก).
 */
export function mayStartWord(run: string, index: number): boolean {
  if (index <= 0 || index >= run.length) return true;
  const code = run.charCodeAt(index);
  if (isFollowingThai(code)) return false;
  const before = run.charCodeAt(index - 1);
  if (isLeadingVowel(before)) return false;
  if (isSilent(run, index)) return false;
  if (before >= MAI_HAN_AKAT && isFollowingThai(before) && needsFinal(run, index, code)) return false;
  return true;
}

/**
 * Whether the consonants at `index` end in ์ and are no syllable: ร์, สต์, ธุ์, and สตร์ of ศาสตร์. Three consonants are
 * one as a rule: พจน์, องค์, วงศ์.
 */
function isSilent(run: string, index: number): boolean {
  let end = index;
  while (end - index < 3 && isConsonant(run.charCodeAt(end))) end++;
  const count = end - index;
  const vowel = run.charCodeAt(end);
  if (run.charCodeAt(vowel === SARA_I || vowel === SARA_U ? end + 1 : end) !== THANTHAKHAT) return false;
  return count < 3 || SILENT_PAIR.test(run.slice(end - 2, end));
}

/** Two consonants that are silent together before ์. */
const SILENT_PAIR = /[ตทด]ร/;

/** Whether the vowel that ends before `index` is complete only with the consonant there. */
function needsFinal(run: string, index: number, code: number): boolean {
  let at = index - 1;
  if (isTone(run.charCodeAt(at))) at--;
  const vowel = run.charCodeAt(at);
  if (vowel === MAI_HAN_AKAT || vowel === SARA_UEE) return true;
  if (vowel === MAI_TAI_KHU) return !isGo(run, at);
  return vowel === SARA_II && code === YO_YAK && hasLeadingE(run, at);
}

/** ก็, the one word that ends in ็. */
const isGo = (run: string, mark: number): boolean =>
  run.charCodeAt(mark - 1) === KO_KAI && !isLeadingVowel(run.charCodeAt(mark - 2));

/** Whether เ stands before the one or two consonants of the vowel at `mark`. */
const hasLeadingE = (run: string, mark: number): boolean =>
  run.charCodeAt(mark - 2) === SARA_E ||
  (run.charCodeAt(mark - 3) === SARA_E && isConsonant(run.charCodeAt(mark - 2)));
