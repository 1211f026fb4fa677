import fc from 'fast-check';

const character = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 0x0e01, max: 0x0e3a }).map((code) => String.fromCodePoint(code)),
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0x0e40, max: 0x0e5b }).map((code) => String.fromCodePoint(code)),
  },
  { weight: 2, arbitrary: fc.constantFrom('ำ', '้ำ', 'ํ', 'ฤๅ', ' ', '\u00a0') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('fi', 'ffi', 'A', 'V', 'e', '5', '.', '(', ')', '“', '”', '-', '%'),
  },
);

/** Texts of Thai letters and marks in any order, sense or none, with Latin among them. */
export const thaiText = fc.array(character, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
