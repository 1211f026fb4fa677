import { describe, expect, it } from '@jest/globals';
import { sequenceRun } from '../../../src/write/docx/field.js';
import { serialize } from '../../../src/write/docx/serialize.js';

describe('sequenceRun', () => {
  it('is a field that holds the number as printed', () => {
    expect(serialize(sequenceRun({ type: 'sequence', name: 'ภาพที่', value: '3' }, 'arabic'))).toBe(
      '<w:fldSimple w:instr="SEQ ภาพที่ \\* ARABIC"><w:r><w:t xml:space="preserve">3</w:t></w:r></w:fldSimple>',
    );
  });

  it('counts in Thai digits where the document does', () => {
    expect(serialize(sequenceRun({ type: 'sequence', name: 'ภาพที่', value: '๓' }, 'thai'))).toContain(
      'w:instr="SEQ ภาพที่ \\* THAIARABIC"',
    );
  });
});
