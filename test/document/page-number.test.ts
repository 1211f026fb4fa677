import { describe, expect, it } from '@jest/globals';
import { numberPages, writePageNumber } from '../../src/document/index.js';

const cover = { pageNumbers: { letters: true as const, start: 0 } };
const front = { pageNumbers: { letters: true as const } };
const body = { pageNumbers: { start: 1 } };
const back = {};

const printed = (sections: readonly object[], digits: 'thai' | 'arabic' = 'arabic'): readonly string[] =>
  numberPages(sections).map((number) => writePageNumber(number, digits));

describe('page numbers', () => {
  it('count on from section to section', () => {
    expect(printed([body, body, back, back])).toEqual(['1', '2', '3', '4']);
    expect(printed([back, {}])).toEqual(['1', '2']);
  });

  it('of front matter are ก ข ค, the cover not counted, and begin anew after it', () => {
    expect(printed([cover, front, front, front, body, body, back])).toEqual([
      'ปก',
      'ก',
      'ข',
      'ค',
      '1',
      '2',
      '3',
    ]);
  });

  it('have the document’s digits where they are no letters', () => {
    expect(printed([front, body, back], 'thai')).toEqual(['ก', '๑', '๒']);
  });
});
