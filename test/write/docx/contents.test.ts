import { describe, expect, it } from '@jest/globals';
import type { Block, Contents, Document } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx, type DocxPackage } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { paragraphStyle, testTheme } from './support/theme.js';
import { documentOf, h, p, section } from './support/tree.js';
import { all, child, descendants, val, type XmlElement } from './support/xml.js';

const theme = {
  ...testTheme,
  paragraphs: {
    ...testTheme.paragraphs,
    'contents-2': paragraphStyle('สารบัญระดับ 2', { indent: { left: 20, right: 10, firstLine: 0 } }),
  },
};

const contents: Contents = {
  type: 'contents',
  styles: ['contents-1', 'contents-2'],
  entries: [
    { type: 'paragraph', style: 'contents-1', level: 1, target: 'a', children: p('หมวด 1').children },
    { type: 'paragraph', style: 'contents-2', level: 2, target: 'b', children: p('1.1 ประเด็น').children },
  ],
};
const headings: readonly Block[] = [h(1, 'หมวด 1', 'category', 'a'), h(2, '1.1 ประเด็น', 'item', 'b')];

const written = async (
  blocks: readonly Block[] = [contents, ...headings],
  rest: Partial<Document> = {},
): Promise<DocxPackage> => {
  const pages = new Map([
    ['a', 3],
    ['b', 14],
  ]);
  return openDocx(await writeDocx(documentOf(blocks, { theme, ...rest }), officialFamily, { pages }));
};
const body = async (...given: Parameters<typeof written>): Promise<XmlElement> =>
  (await written(...given)).root('word/document.xml');

/** Marks, instructions and texts of fields and links, in order. */
const course = (root: XmlElement): readonly string[] =>
  [...descendants(root)].flatMap(({ name, attributes, text }) => {
    if (name === 'w:fldChar') return [attributes['w:fldCharType'] ?? ''];
    if (name === 'w:hyperlink') return [`#${attributes['w:anchor'] ?? ''}`];
    if (name === 'w:instrText' || name === 'w:t') return [text.trim()];
    return name === 'w:tab' && attributes['w:val'] === undefined ? ['tab'] : [];
  });

describe('contents', () => {
  it('are a field that holds links, each with the page of its heading', async () => {
    const [control] = all(await body(), 'w:sdt');
    expect(course(control!)).toEqual([
      ...['begin', 'TOC \\o "1-2" \\h \\z \\u', 'separate'],
      ...['#_Toc000000001', 'หมวด 1', 'tab', 'begin', 'PAGEREF _Toc000000001 \\h', 'separate', '3', 'end'],
      ...[
        '#_Toc000000002',
        '1.1 ประเด็น',
        'tab',
        'begin',
        'PAGEREF _Toc000000002 \\h',
        'separate',
        '14',
        'end',
      ],
      'end',
    ]);
    expect(val(all(control!, 'w:docPartObj')[0], 'w:docPartGallery')).toBe('Table of Contents');
  });

  it('lead to bookmarks around the headings, which keep their own', async () => {
    const root = await body();
    const [first] = all(root, 'w:p').filter(
      (paragraph) => val(child(paragraph, 'w:pPr'), 'w:pStyle') === 'Heading1',
    );
    expect(all(first!, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual([
      '_Toc000000001',
      'a',
    ]);
  });

  it('count in the digits of the document', async () => {
    expect(course(await body(undefined, { digits: 'thai' }))).toEqual(expect.arrayContaining(['๓', '๑๔']));
  });

  it('stand in Word’s own styles, with the look and the name of the theme’s and a dotted tab', async () => {
    const docx = await written();
    const styles = all(docx.root('word/styles.xml'), 'w:style');
    const style = styles.find((each) => val(each, 'w:name') === 'toc 2');
    expect(style?.attributes['w:styleId']).toBe('TOC2');
    expect(val(style, 'w:aliases')).toBe('สารบัญระดับ 2');
    expect(all(style!, 'w:tab').map(({ attributes }) => attributes)).toEqual([
      { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(14_570 - 200) },
    ]);
    expect(styles.map((each) => each.attributes['w:styleId'])).not.toContain('PmqaContents2');
  });

  it('begin a page where they are asked to', async () => {
    const root = await body([p('ปก'), { type: 'page-break' }, contents, ...headings]);
    expect(
      all(root, 'w:p')
        .map((paragraph) => child(paragraph, 'w:pPr'))
        .filter((properties) => child(properties, 'w:pageBreakBefore'))
        .map((properties) => val(properties, 'w:pStyle')),
    ).toEqual(['TOC1']);
  });

  it('are nothing without entries, and leave a paragraph at a section’s end', async () => {
    expect(all(await body([{ ...contents, entries: [] }, ...headings]), 'w:sdt')).toEqual([]);
    const last = child(await body([...headings, contents]), 'w:body')?.children.at(-2);
    expect(last?.name).toBe('w:p');
  });

  it('lead nowhere but to headings of the document', async () => {
    await expect(body([contents])).rejects.toThrow('which is not in the document');
  });

  it('have letters for headings on lettered pages', async () => {
    const front = { ...section([contents, headings[0]!]), pageNumbers: { letters: true as const } };
    const docx = documentOf([front, section([headings[1]!])], { theme });
    const pages = new Map([
      ['a', 3],
      ['b', 14],
    ]);
    const root = openDocx(await writeDocx(docx, officialFamily, { pages })).root('word/document.xml');
    expect(course(root)).toEqual(expect.arrayContaining(['ค', '14']));
  });
});
