import { describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../../src/write/docx/write.js';
import { everyNode } from './support/every-node.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { paragraphStyle, testTheme } from './support/theme.js';
import { documentOf, h, p } from './support/tree.js';
import { all, child, val, type XmlElement } from './support/xml.js';

const stylesOf = async (document = everyNode()): Promise<ReadonlyMap<string, XmlElement>> => {
  const docx = openDocx(await writeDocx(document, officialFamily));
  return new Map(
    all(docx.root('word/styles.xml'), 'w:style').map((style) => [val(style, 'w:name') ?? '', style]),
  );
};
const look = (style: XmlElement | undefined, properties: 'w:pPr' | 'w:rPr', name: string) =>
  child(child(style, properties), name)?.attributes;

describe('styles.xml', () => {
  it('shows every style of the theme under its Thai name', async () => {
    const styles = [...(await stylesOf()).values()];
    const shown = styles.flatMap((style) => [val(style, 'w:name'), val(style, 'w:aliases')]);
    for (const { name } of Object.values(testTheme.paragraphs)) {
      expect(shown.filter((each) => each === name || each === `${name} (ระดับ 1)`)).not.toEqual([]);
    }
    for (const { name } of Object.values(testTheme.tables)) expect(shown).toContain(name);
  });

  it("gives a heading Word's own style with the look of the theme's", async () => {
    const style = (await stylesOf()).get('heading 1');
    expect(style?.attributes['w:styleId']).toBe('Heading1');
    expect(val(style, 'w:aliases')).toBe('หัวข้อหมวด');
    expect(look(style, 'w:rPr', 'w:sz')).toEqual({ 'w:val': '36' });
    expect(look(style, 'w:pPr', 'w:outlineLvl')).toEqual({ 'w:val': '0' });
    expect(look(style, 'w:pPr', 'w:keepNext')).toEqual({});
  });

  it('bases a second style of a level on its heading and says what it is not', async () => {
    const style = (await stylesOf()).get('หัวข้อภาคผนวก (ระดับ 1)');
    expect(val(style, 'w:basedOn')).toBe('Heading1');
    expect(look(style, 'w:rPr', 'w:b')).toEqual({ 'w:val': 'false' });
    expect(look(style, 'w:rPr', 'w:bCs')).toEqual({ 'w:val': 'false' });
    expect(look(style, 'w:pPr', 'w:keepNext')).toEqual({ 'w:val': 'false' });
    expect(look(style, 'w:pPr', 'w:jc')).toEqual({ 'w:val': 'right' });
  });

  it('keeps a style of its own for a heading style that a paragraph has too', async () => {
    const styles = await stylesOf(documentOf([h(1, 'ก', 'category'), p('ข', 'category')]));
    expect(val(styles.get('heading 1'), 'w:aliases')).toBeUndefined();
    expect(styles.get('หัวข้อหมวด')?.attributes['w:styleId']).toBe('PmqaCategory');
  });

  it('spreads justified Thai between clusters', async () => {
    expect(look((await stylesOf()).get('เนื้อหา'), 'w:pPr', 'w:jc')).toEqual({ 'w:val': 'thaiDistribute' });
  });

  it('writes first-line and hanging indents', async () => {
    const styles = await stylesOf();
    expect(look(styles.get('เนื้อหา'), 'w:pPr', 'w:ind')).toMatchObject({ 'w:firstLine': '708' });
    expect(look(styles.get('ข้อความยก'), 'w:pPr', 'w:ind')).toEqual({
      'w:left': '400',
      'w:right': '400',
      'w:hanging': '200',
    });
  });

  it('has one font in all four slots, the commonest size and the languages of Thai Word as defaults', async () => {
    const docx = openDocx(await writeDocx(everyNode(), officialFamily));
    const defaults = child(docx.root('word/styles.xml'), 'w:docDefaults');
    const run = child(child(defaults, 'w:rPrDefault'), 'w:rPr');
    expect(new Set(Object.values(child(run, 'w:rFonts')?.attributes ?? {}))).toEqual(
      new Set(['TH Sarabun New']),
    );
    expect([val(run, 'w:sz'), val(run, 'w:szCs')]).toEqual(['32', '32']);
    expect(child(run, 'w:lang')?.attributes).toMatchObject({ 'w:val': 'en-US', 'w:bidi': 'th-TH' });
  });

  it('tells apart styles of one name and names that Word would take for two', async () => {
    const paragraphs = {
      ...testTheme.paragraphs,
      one: paragraphStyle('ข้อความ'),
      two: paragraphStyle('ก,ข;ค'),
    };
    const styles = await stylesOf(documentOf([p('ก')], { theme: { ...testTheme, paragraphs } }));
    expect([...styles.keys()]).toEqual(expect.arrayContaining(['ข้อความ', 'ข้อความ 2', 'ก ข ค']));
  });

  it('formats no paragraph and no run beyond its style without need', async () => {
    const docx = openDocx(
      await writeDocx(documentOf([h(1, 'ก', 'category'), p('ข', 'body')]), officialFamily),
    );
    const direct = all(docx.root('word/document.xml'), 'w:p').flatMap(({ children }) => children);
    expect(
      direct
        .filter(({ name }) => name === 'w:pPr')
        .flatMap(({ children }) => children.map(({ name }) => name)),
    ).toEqual(['w:pStyle', 'w:pStyle']);
    expect(all(docx.root('word/document.xml'), 'w:rPr')).toEqual([]);
  });
});
