import { describe, expect, it } from '@jest/globals';
import type { Block, Document, Section } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx, type DocxPackage } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { dashes, documentOf, li, list, p, section, table, text, tr } from './support/tree.js';
import { all, child, textOf, val, type XmlElement } from './support/xml.js';

const written = async (
  content: readonly Section[] | readonly Block[],
  rest: Partial<Document> = {},
): Promise<DocxPackage> => openDocx(await writeDocx(documentOf(content, rest), officialFamily));
const documentRoot = async (...blocks: readonly Block[]): Promise<XmlElement> =>
  (await written(blocks)).root('word/document.xml');
const BREAK: Block = { type: 'page-break' };
const TABLE: Block = table([100], [tr('ตาราง')]);

/** The text of each paragraph that starts a page; of a gap, its style. */
const pageStarts = (root: XmlElement): string[] =>
  all(root, 'w:p')
    .filter((paragraph) => child(child(paragraph, 'w:pPr'), 'w:pageBreakBefore') !== undefined)
    .map((paragraph) => textOf(paragraph) || (val(child(paragraph, 'w:pPr'), 'w:pStyle') ?? ''));

describe('page size', () => {
  it('turns the paper with each section', async () => {
    const docx = await written([section([p('ก')]), section([p('ข')], { orientation: 'portrait' })]);
    const sizes = all(docx.root('word/document.xml'), 'w:pgSz').map(({ attributes }) => attributes);
    expect(sizes).toEqual([
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
      { 'w:w': '11906', 'w:h': '16838' },
    ]);
  });

  it('has the margins and distances of the theme', async () => {
    const [margins] = all(await documentRoot(p('ก')), 'w:pgMar');
    expect(margins?.attributes).toMatchObject({
      'w:top': '1134',
      'w:left': '1134',
      'w:header': '567',
      'w:footer': '567',
    });
  });
});

describe('page numbers', () => {
  it('are lettered and begin anew where the section says so', async () => {
    const docx = await written([
      section([p('ก')], { pageNumbers: { letters: true, start: 0 } }),
      section([p('ข')], { pageNumbers: { start: 1 } }),
      section([p('ค')]),
    ]);
    const root = docx.root('word/document.xml');
    expect(all(root, 'w:sectPr').map((each) => child(each, 'w:pgNumType')?.attributes)).toEqual([
      { 'w:fmt': 'thaiLetters', 'w:start': '0' },
      { 'w:start': '1' },
      undefined,
    ]);
  });

  it('of lettered pages have no digits of their own', async () => {
    const footer = [p([{ type: 'field', field: 'page', digits: 'thai' }], 'footer')];
    const docx = await written([section([p('ก')], { footer, pageNumbers: { letters: true } })]);
    expect(all(docx.root('word/footer1.xml'), 'w:fldSimple').map(({ attributes }) => attributes)).toEqual([
      { 'w:instr': 'PAGE' },
    ]);
  });
});

describe('header and footer', () => {
  it('hold the fields of the tree', async () => {
    const footer = [
      p([{ type: 'field', field: 'page' }, text(' / '), { type: 'field', field: 'pages' }], 'footer'),
    ];
    const docx = await written([section([p('ก')], { footer })]);
    expect(
      all(docx.root('word/footer1.xml'), 'w:fldSimple').map(({ attributes }) => attributes['w:instr']),
    ).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('count in Thai digits where the document does', async () => {
    const footer = [
      p(
        [
          { type: 'field', field: 'page' },
          { type: 'field', field: 'pages' },
        ],
        'footer',
      ),
    ];
    const docx = await written([section([p('ก')], { footer })], { digits: 'thai' });
    const [page, pages] = all(docx.root('word/footer1.xml'), 'w:fldSimple');
    expect([page?.attributes['w:instr'], pages?.attributes['w:instr']]).toEqual([
      'PAGE',
      'NUMPAGES \\* THAIARABIC',
    ]);
    expect(all(docx.root('word/document.xml'), 'w:pgNumType')[0]?.attributes).toEqual({
      'w:fmt': 'thaiNumbers',
    });
    expect(textOf(docx.root('word/footer1.xml'))).toBe('๑๑');
  });

  it('are empty in a section without them after one with them', async () => {
    const docx = await written([section([p('ก')], { header: [p('หัว')] }), section([p('ข')])]);
    expect(textOf(docx.root('word/header1.xml'))).toBe('หัว');
    expect(textOf(docx.root('word/header2.xml'))).toBe('');
    expect(all(docx.root('word/document.xml'), 'w:headerReference')).toHaveLength(2);
  });

  it('are not there where no section has them', async () => {
    expect([...(await written([p('ก')])).files.keys()].filter((path) => /header|footer/.test(path))).toEqual(
      [],
    );
  });
});

describe('page break', () => {
  it('belongs to the paragraph after it', async () => {
    expect(pageStarts(await documentRoot(p('ก'), BREAK, p('ข')))).toEqual(['ข']);
  });

  it('belongs to the first item of a list', async () => {
    expect(pageStarts(await documentRoot(p('ก'), BREAK, dashes('ข', 'ค')))).toEqual(['ข']);
  });

  it('takes a paragraph of one point before a table', async () => {
    expect(pageStarts(await documentRoot(p('ก'), BREAK, TABLE))).toEqual(['PmqaGap']);
  });

  it('is one however often it is asked for, and none at the end', async () => {
    expect(pageStarts(await documentRoot(p('ก'), BREAK, BREAK, p('ข'), BREAK))).toEqual(['ข']);
  });

  it('at the end of a list item starts the page of what comes next', async () => {
    const broken = list('dash', li('-', [p('ก'), BREAK]), li('-', [p('ข'), BREAK]));
    expect(pageStarts(await documentRoot(broken, p('ค')))).toEqual(['ข', 'ค']);
  });
});
