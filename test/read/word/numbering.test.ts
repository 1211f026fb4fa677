import { describe, expect, it } from '@jest/globals';
import { createMarkerCounter } from '../../../src/read/word/numbering.js';
import { readNumber } from '../../../src/read/word/styles.js';
import { parsePart } from '../../../src/read/word/part.js';

/** The first two markers of a list of a format that begins with a number. */
function markers(format: string, start: string): readonly (string | undefined)[] {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1)"/></w:lvl>`;
  const count = createMarkerCounter(
    parsePart(
      `<w:numbering><w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      'word/numbering.xml',
    ),
  );
  return [0, 0].map((each) => count({ id: '7', level: each })?.marker);
}

const levelOf = (level: string): number | undefined =>
  readNumber(
    parsePart(
      `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>`,
      'word/document.xml',
    ),
  )?.level;

describe('markers of lists', () => {
  it.each([
    ['decimal', '3', ['3)', '4)']],
    ['upperRoman', '4', ['IV)', 'V)']],
    ['thaiLetters', '2', ['ข)', 'ค)']],
    ['lowerLetter', '26', ['z)', 'aa)']],
  ])('count on in %s from %s', (format, start, printed) => {
    expect(markers(format, start)).toEqual(printed);
  });

  it.each(['lowerRoman', 'upperLetter', 'thaiLetters', 'thaiNumbers', 'decimal'])(
    'in %s begin with 1 where a file says what Word cannot count',
    (format) => {
      const usual = markers(format, '1');
      for (const start of ['-1', '99999999', 'NaN', '', '1.5']) expect(markers(format, start)).toEqual(usual);
    },
  );

  it('have no letter before the first', () => {
    expect(markers('thaiLetters', '0')).toEqual([')', 'ก)']);
  });

  it('stand on the levels that Word has', () => {
    expect(['0', '8', '9', '-1', '99999999', 'ก'].map(levelOf)).toEqual([0, 8, 0, 0, 0, 0]);
  });
});
