import { describe, expect, it } from '@jest/globals';
import { withoutNumber } from '../../../src/read/content/text.js';
import { createUnread, toPlain, type Piece } from '../../../src/read/blocks/index.js';
import { readKeptValues } from '../../../src/read/word/kept-values.js';
import { readPieces } from '../../../src/read/word/pieces.js';
import { readStyles } from '../../../src/read/word/styles.js';
import { parsePart } from '../../../src/read/word/part.js';

const pieces = (runs: string): readonly Piece[] =>
  readPieces(parsePart(`<w:p>${runs}</w:p>`, 'document.xml'), {
    styles: readStyles(undefined),
    relationships: new Map(),
    notes: new Map(),
    kept: readKeptValues([]),
    bytes: () => undefined,
    part: () => undefined,
    unread: createUnread(),
  });
const caption = (runs: string): string => toPlain(withoutNumber(pieces(runs)));
const mark = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

describe('withoutNumber', () => {
  it('leaves what follows a field that counts', () => {
    expect(
      caption(
        `<w:r>${t('ภาพที่ ')}</w:r><w:fldSimple w:instr="SEQ ภาพที่ \\* ARABIC"><w:r>${t('1')}</w:r></w:fldSimple><w:r>${t(' แผนภาพ')}</w:r>`,
      ),
    ).toBe('แผนภาพ');
  });

  it('knows the field by its parts, as Word writes it again', () => {
    expect(
      caption(
        `<w:r>${t('ตารางที่ ')}</w:r><w:r>${mark('begin')}</w:r><w:r><w:instrText> SEQ </w:instrText></w:r><w:r><w:instrText>ตารางที่</w:instrText>${mark('separate')}</w:r><w:r>${t('2')}</w:r><w:r>${mark('end')}${t(': ผล')}</w:r>`,
      ),
    ).toBe(': ผล');
  });

  it('leaves a caption as it is that no field counts', () => {
    expect(caption(`<w:r>${t('ภาพที่ 1 แผนภาพ')}</w:r>`)).toBe('ภาพที่ 1 แผนภาพ');
    expect(
      caption(
        `<w:r>${t('หน้า ')}${mark('begin')}<w:instrText>PAGEREF ก</w:instrText>${mark('separate')}${t('9')}${mark('end')}</w:r>`,
      ),
    ).toBe('หน้า 9');
  });
});
