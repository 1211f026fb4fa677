import { describe, expect, it } from '@jest/globals';
import { loadOfficialFamily } from '../../../../../src/fonts/official.js';
import { findLostTexts } from '../../../../../src/write/pdf/pdfmake/font/lost-texts.js';

describe('findLostTexts', () => {
  it('finds none among texts that come back', async () => {
    const { regular } = (await loadOfficialFamily()).faces;
    expect(findLostTexts(regular, ['น้ำ', 'ฤๅ', 'office', '😀'])).toEqual([]);
  });

  it('finds a text with characters that are never drawn', async () => {
    const { regular } = (await loadOfficialFamily()).faces;
    expect(findLostTexts(regular, ['กก', 'ก\u200bก'])).toEqual(['ก\u200bก']);
  });
});
