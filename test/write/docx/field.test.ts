import { describe, expect, it } from '@jest/globals';
import { sequenceRuns } from '../../../src/write/docx/field.js';
import { serialize } from '../../../src/write/docx/serialize.js';

describe('sequenceRuns', () => {
  it('is a field that holds the number as printed', () => {
    expect(
      sequenceRuns({ type: 'sequence', name: 'ภาพที่', value: '3' }, 'arabic').map(serialize).join(''),
    ).toBe(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ภาพที่ \\* ARABIC </w:instrText></w:r>' +
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
  });

  it('counts in Thai digits where the document does', () => {
    expect(
      sequenceRuns({ type: 'sequence', name: 'ภาพที่', value: '๓' }, 'thai').map(serialize).join(''),
    ).toContain(' SEQ ภาพที่ \\* THAIARABIC ');
  });
});
