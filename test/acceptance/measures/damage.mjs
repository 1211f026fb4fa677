// Thai damaged in the ways in which PDFs and the programs that read them do it, so that repair is tried on more than known pairs.

const MARK = '[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]';
const TONE = '[่-๋]';

/** Every match of a pattern but as many as `each` leaves out, in turn: the same places in every run. */
const some = (text, pattern, each, damage) => {
  let count = 0;
  return text.replace(new RegExp(pattern, 'gu'), (...match) =>
    count++ % each === 0 ? damage(...match) : match[0],
  );
};

/** One match of a pattern, chosen by the length of the text. */
const one = (text, pattern, damage) => {
  const matches = [...text.matchAll(new RegExp(pattern, 'gu'))];
  if (matches.length === 0) return text;
  const { index, ...match } = matches[text.length % matches.length];
  return text.slice(0, index) + damage(...Object.values(match)) + text.slice(index + match[0].length);
};

const splitSaraAm = (text) => text.replaceAll('ำ', ' า');
const disorder = (text) => some(text, `([\u0e31\u0e34-\u0e39])([่-์])`, 2, (_, vowel, tone) => tone + vowel);
const pastLetter = (text) => one(text, `(${MARK}+)([ก-ฮ])(?!${MARK})`, (_, marks, letter) => letter + marks);
const pastMarkedLetter = (text) =>
  one(text, `(${MARK})([ก-ฮ])(?=${MARK})`, (_, mark, letter) => letter + mark);

/** Damage that leaves no doubt about the original, kind by kind. */
export const PLAIN_DAMAGE = {
  'ำ split': splitSaraAm,
  'compatibility forms': (text) => text.normalize('NFKC'),
  'ํ before the tone mark': (text) => text.replace(/([่-๋]?)ำ/gu, 'ํ$1า'),
  'marks out of order': disorder,
  'tone marks after vowels': (text) => text.replace(/([่-๋])([าำ])/gu, '$2$1'),
  'เ twice': (text) => text.replaceAll('แ', 'เเ'),
  'letters without width': (text) => some(text, '.(?=[ก-๙])', 7, (letter) => `${letter}\u200b`),
  'codes of old fonts': (text) => text.replaceAll('่', '\uf70a').replaceAll('้', '\uf70b'),
  'spaces after leading vowels': (text) => some(text, '[เ-ไ]', 3, (vowel) => `${vowel} `),
  'spaces before marks': (text) => some(text, `${TONE}(?=[ก-ฮเ-ไ])`, 4, (tone) => ` ${tone}`),
  'spaces before final consonants': (text) =>
    some(text, `([ัื็]${TONE}?)([ก-ฮ])`, 2, (_, open, final) => `${open} ${final}`),
  'spaces before ะ': (text) => some(text, '([ก-ฮ])ะ', 2, (_, letter) => `${letter} ะ`),
  'marks past signs': (text) => text.replace(new RegExp(`(${MARK})([/),])`, 'gu'), '$2$1'),
  'marks past leading vowels': (text) => some(text, `(${MARK})([เ-ไ])`, 2, (_, mark, vowel) => vowel + mark),
};

/** Marks over the wrong letter: only words show where they belong. */
export const DISPLACED_DAMAGE = {
  'a mark past a letter': pastLetter,
  'a mark past a letter with marks': pastMarkedLetter,
  'with ำ split and marks out of order': (text) => splitSaraAm(disorder(pastLetter(text))),
};

/** Parts of texts as long as lines, cut at spaces. */
export function lineFragments(texts) {
  const fragments = new Set();
  for (const text of texts.flatMap((whole) => whole.split('\n'))) {
    let part = '';
    for (const word of text.split(/(?<= )/u)) {
      if (part !== '' && part.length + word.length > 80) {
        fragments.add(part.trim());
        part = '';
      }
      part += word;
    }
    fragments.add(part.trim());
  }
  return [...fragments].filter((part) => /[ก-ฮ]{2}/u.test(part) && !part.includes('://'));
}
