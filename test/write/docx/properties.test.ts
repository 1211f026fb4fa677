import { describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, p } from './support/tree.js';
import { all, child, val } from './support/xml.js';

const docx = openDocx(await writeDocx(documentOf([p('ก')]), officialFamily));

describe('core.xml', () => {
  const text = (name: string): string | undefined => child(docx.root('docProps/core.xml'), name)?.text;

  it('holds what the document says of itself', () => {
    expect(['dc:title', 'dc:creator', 'dc:subject', 'cp:keywords', 'dc:language'].map(text)).toEqual([
      'รายงานผลการดำเนินการ (PMQA 4.0)',
      'กรมตัวอย่าง',
      'หมวด 1 การนำองค์การ',
      'PMQA 4.0; ปีงบประมาณ พ.ศ. 2563',
      'th-TH',
    ]);
  });

  it("is dated by the document's date alone", () => {
    expect(['dcterms:created', 'dcterms:modified'].map(text)).toEqual(Array(2).fill('2020-09-30T00:00:00Z'));
  });
});

describe('settings.xml', () => {
  const root = docx.root('word/settings.xml');

  it('embeds whole fonts', () => {
    expect(child(root, 'w:embedTrueTypeFonts')).toBeDefined();
    expect(child(root, 'w:saveSubsetFonts')).toBeUndefined();
  });

  it('asks the reader nothing at opening', () => expect(child(root, 'w:updateFields')).toBeUndefined());

  it('lays out as Word 2013 and later do, by Thai breaking rules', () => {
    const mode = all(root, 'w:compatSetting').find(
      ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
    );
    expect(mode?.attributes['w:val']).toBe('15');
    expect(all(root, 'w:applyBreakingRules')).toHaveLength(1);
    expect(child(root, 'w:themeFontLang')?.attributes['w:bidi']).toBe('th-TH');
  });
});

describe('fontTable.xml', () => {
  it('signs the family as the font file does, Thai included', () => {
    const font = child(docx.root('word/fontTable.xml'), 'w:font');
    expect(font?.attributes['w:name']).toBe('TH Sarabun New');
    expect(val(font, 'w:charset')).toBe('DE');
    expect(Number.parseInt(child(font, 'w:sig')?.attributes['w:csb0'] ?? '', 16) & 0x10000).not.toBe(0);
  });
});

describe('theme1.xml', () => {
  it("gives shapes and charts the report's font", () => {
    const fonts = all(docx.root('word/theme/theme1.xml'), 'a:latin').map(
      ({ attributes }) => attributes['typeface'],
    );
    expect(fonts).toEqual(['TH Sarabun New', 'TH Sarabun New']);
  });
});
