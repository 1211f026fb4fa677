const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

/** Characters that every report may hold: Thai letters, marks and digits (U+0E01–0E5B), printable ASCII, curly quotes. */
export const REQUIRED_CHARACTERS: readonly string[] = [
  ...range(0x20, 0x7e),
  ...range(0x0e01, 0x0e3a),
  ...range(0x0e3f, 0x0e4e),
  ...range(0x0e50, 0x0e59),
  ...'–“”‘’',
];

/** Consonants: two plain ones, the three with a high stem, the four that lose their lower part before ุ and ู. */
const PLAIN = [...'กน'];
const HIGH_STEM = [...'ปฝฟ'];
const LOWER_PART = [...'ญฐฎฏ'];
const TONES = [...'่้๊๋'];

const combine = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (all, part) => all.flatMap((text) => part.map((next) => text + next)),
    [''],
  );

/**
 * Clusters whose marks a font must move or replace: no sound Thai font draws any of them with ink crossing ink, and a
 * font without layout tables crosses in several. Clusters with ั over a high stem are not among them; sound fonts
 * let those touch.
 */
export const TELLING_CLUSTERS: readonly string[] = [
  ...combine(HIGH_STEM, ['ิ', 'ี', 'ึ', 'ื']),
  ...combine([...PLAIN, ...HIGH_STEM], ['ิ', 'ี', 'ึ', 'ื'], ['่', '้']),
  ...combine([...PLAIN, ...HIGH_STEM], TONES, ['ำ']),
  ...combine(LOWER_PART, ['ุ', 'ู']),
];

/** A mark over or under a plain base. */
export const PLAIN_CLUSTERS: readonly string[] = combine(PLAIN, [...'ัิีึืฺุู็่้๊๋์ํ']);

/** Words whose text is hard to preserve: decomposed ำ, ligatures, Pali, two scripts, no-break space. */
export const HARD_TEXTS: readonly string[] = [
  ...'น้ำ ค่ำ ป้ำ ฟ้ำ กฺ พุทฺธ ญี่ปุ่น ฎุ ฏู ปู่ ฟ้า ที่ ก.พ.ร. พ.ศ. ๒๕๖๓ “คำพูด” PMQAทีม e-Officeของ 98.75%'.split(' '),
  ...'Significance office waffle ffi ฤๅ ฦๅ ทำ สำคัญ ธมฺมํ สรณํ นํา ต่าง ๆ ฯลฯ (วงเล็บ)'.split(' '),
  'ต่าง\u00a0ๆ',
];
