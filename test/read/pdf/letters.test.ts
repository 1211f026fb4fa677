import { describe, expect, it } from '@jest/globals';
import { fontStyle } from '../../../src/read/pdf/font-style.js';
import { readLetters } from '../../../src/read/pdf/letters.js';

describe('letters of a PDF', () => {
  it.each([
    ['Signi\ufb01cance', undefined, 'Significance'],
    ['ก\uf70aอน', undefined, 'ก่อน'],
    ['ดำาเนินการ', undefined, 'ดำเนินการ'],
    ['ด\u0e4dาเนิน น\u0e49\u0e4dา น\u0e4d\u0e49า', undefined, 'ดำเนิน น้ำ น้ำ'],
    ['\uf0fc ทำแล้ว', undefined, '✓ ทำแล้ว'],
    ['\uf0b7', undefined, '•'],
    ['\u00fc', 'Wingdings', '✓'],
    ['\uf0a8', 'Wingdings', '☐'],
    ['\uf0b7', 'Symbol', '•'],
  ])('%j in the symbol font %j are %j', (given, symbols, text) => {
    expect(readLetters(given, symbols)).toEqual({ text, count: 0 });
  });

  it('are counted where nobody can tell what they are', () => {
    expect(readLetters('ก\ue123ข', undefined)).toEqual({ text: 'ก\ufffdข', count: 1 });
    expect(readLetters('J', 'Wingdings')).toEqual({ text: '\ufffd', count: 1 });
  });
});

describe('the name of a font', () => {
  it.each([
    ['ABCDEF+Wingdings-Regular', 'Wingdings'],
    ['Wingdings2', 'Wingdings 2'],
    ['BAAAAA+SymbolMT', 'Symbol'],
    ['THSarabunNew', undefined],
  ])('%s is of the symbol font %s', (name, symbols) => {
    expect(fontStyle(name).symbols).toBe(symbols);
  });
});
