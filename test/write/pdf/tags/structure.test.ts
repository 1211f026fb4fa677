import { describe, expect, it } from '@jest/globals';
import type { Block, Contents, ContentsEntry } from '../../../../src/document/tree.js';
import { readStructure, sketch } from '../../../support/read-structure.js';
import {
  cell,
  document,
  field,
  figure,
  heading,
  item,
  lineBreak,
  link,
  list,
  paragraph,
  row,
  section,
  table,
  text,
} from '../../../support/tree.js';
import { pageContents, pdfiumText } from '../../../support/read-pdf.js';
import { thaiText, write } from '../../../support/write-pdf.js';

const pages = async (content: Parameters<typeof write>[0]): Promise<readonly string[]> =>
  (await readStructure((await write(content)).bytes)).map(sketch);

const tree = async (...content: Block[]): Promise<string> => (await pages(content)).join('\f');

const header = (content: string, scope: 'column' | 'row' = 'column') => ({ ...cell(content), scope });

describe('the structure tree', () => {
  it('has a section for each heading, inside those of higher headings', async () => {
    expect(
      await tree(
        paragraph('ชื่อ'),
        heading('หมวด 1', 1),
        heading('1.1', 2),
        paragraph('ก'),
        heading('1.2', 2),
        heading('หมวด 2', 1),
        paragraph('ข'),
      ),
    ).toBe('Document(P(ชื่อ) Sect(H1(หมวด 1) Sect(H2(1.1) P(ก)) Sect(H2(1.2))) Sect(H1(หมวด 2) P(ข)))');
  });

  it('has lists of labels and bodies, one inside the other; an only paragraph stands in the body itself', async () => {
    const inner = list('dash', item('-', paragraph('ข')));
    expect(await tree(list('decimal', item('1)', paragraph('ก'), inner), item('2)', paragraph('ค'))))).toBe(
      'Document(L(LI(Lbl(1)) LBody(P(ก) L(LI(LBody(ข))))) LI(Lbl(2)) LBody(ค))))',
    );
  });

  it('leaves out signs before items that say nothing; they are drawn and copied, ticks and bullets are read out', async () => {
    const signs = list(
      'dash',
      item('-', paragraph('ก')),
      item('☑', paragraph('ข')),
      item('•', paragraph('ค')),
    );
    expect(await tree(signs)).toBe('Document(L(LI(LBody(ก)) LI(Lbl(☑) LBody(ข)) LI(Lbl(•) LBody(ค))))');
    const { bytes } = await write([signs]);
    expect((await pdfiumText(bytes)).join('')).toMatch(/-\s*ก/u);
  });

  it('has tables of a head and a body, with the caption first', async () => {
    const head = [row(header('หัว ก'), header('หัว ข'))];
    const content = table([50, 50], [row('ก', [paragraph('ข'), paragraph('ค')])], head, {
      caption: paragraph('ตารางที่ 1', 'caption'),
    });
    expect(await tree(content)).toBe(
      'Document(Table(Caption(ตารางที่ 1) THead(TR(TH(หัว ก) TH(หัว ข))) TBody(TR(TD(ก) TD(P(ข) P(ค))))))',
    );
  });

  it('keeps empty cells and drops empty paragraphs and lists', async () => {
    expect(
      await tree(paragraph(''), table([50, 50], [row('', 'ก')]), list('dash', item('', paragraph('')))),
    ).toBe('Document(Table(TR(TD() TD(ก))))');
  });

  it('has groups, not tables, for what is only set side by side', async () => {
    expect(await tree(table([50, 50], [row('ก', 'ข')], [], { layout: true }))).toBe(
      'Document(Div(Div(ก) Div(ข)))',
    );
  });

  it('has pictures with their words, and captions beside them', async () => {
    const [page] = await readStructure(
      (await write([figure({ alt: 'แผนผัง', caption: paragraph('ภาพที่ 1') })])).bytes,
    );
    expect(sketch(page)).toBe('Document(Div(Figure() Caption(ภาพที่ 1)))');
    expect(page).toMatchObject({ kids: [{ kids: [{ type: 'Figure', alt: 'แผนผัง' }, { type: 'Caption' }] }] });
  });

  it('has links with their text and their annotations, over lines too', async () => {
    const address = link('https://example.go.th/', 'เว็บไซต์');
    expect(await tree(paragraph([text('ดู '), address, text(' นะ')]))).toBe(
      'Document(P(ดู Link(เว็บไซต์ #object) นะ))',
    );
    const long = link('https://example.go.th/', thaiText(90));
    expect(await tree(paragraph([long]))).toMatch(/^Document\(P\(Link\([^()#]+(?: #object){4}\)\)\)$/);
  });

  it('has contents as links to the headings, deeper ones inside, each with its page', async () => {
    const entry = (level: number, name: string) =>
      ({ ...paragraph(name), level, target: name }) as ContentsEntry;
    const contents: Contents = {
      type: 'contents',
      styles: ['body', 'body'],
      entries: [entry(1, 'ก'), entry(2, 'ข'), entry(1, 'ค')],
    };
    const item = (name: string, more = '') => `TOCI(Reference(Link(${name} #object #object 1))${more})`;
    const [page = ''] = await pages([
      contents,
      heading('ก', 1, 'ก'),
      heading('ข', 2, 'ข'),
      heading('ค', 1, 'ค'),
    ]);
    expect(page).toContain(`TOC(${item('ก', ` TOC(${item('ข')})`)} ${item('ค')})`);
  });

  it('says where the language changes', async () => {
    const [page] = await readStructure(
      (await write([paragraph([text('ระดับ Basic'), text(' bonjour', { language: 'fr' })])])).bytes,
    );
    expect(page?.kids[0]).toMatchObject({
      kids: ['ระดับ', { type: 'Span', lang: 'en', kids: [' Basic'] }, { type: 'Span', lang: 'fr' }],
    });
  });

  it('says so in the marks of the paragraph’s own content in PDF/A-1, where elements take many bytes', async () => {
    const { bytes } = await write(document([paragraph('ระดับ Basic และ Advance')]), { standard: 'PDF/A-1b' });
    expect(sketch((await readStructure(bytes))[0])).toBe('Document(P(ระดับ Basic และ Advance))');
    expect(pageContents(bytes)[0]?.match(/\/Span <<\/MCID [13]\/Lang\(en\)>> BDC/g)).toHaveLength(2);
  });

  it('puts a space between the lines of a paragraph where its author broke them', async () => {
    const { bytes } = await write([paragraph([text('ก'), lineBreak, text('ข')])]);
    expect((await pdfiumText(bytes))[0]).toMatch(/ก \s*ข/);
  });

  it('leaves out what runs on every page, and repeated header rows', async () => {
    const content = document([], {
      sections: [
        section([table([100], [row(thaiText(2600))], [row(header('หัว'))])], {
          header: [paragraph('บน')],
          footer: [paragraph([field('page')])],
        }),
      ],
    });
    const [first, ...more] = await pages(content);
    expect(more.length).toBeGreaterThan(1);
    expect(first).toMatch(/^Document\(Table\(THead\(TR\(TH\(หัว\)\)\) TBody\(TR\(TD\(/);
    for (const page of more)
      expect(page).toMatch(/^Document\(Table\(THead\(TR\(TH\(\)\)\) TBody\(TR\(TD\([^()]+\)\)\)\)\)$/);
  });

  it('leaves out what a cell begins with again on further pages', async () => {
    const level = { ...cell('พื้นฐาน'), continued: 'พื้นฐาน (ต่อ)' };
    const [first, ...more] = await pages([table([30, 70], [row(level, thaiText(1500))])]);
    expect(more.length).toBeGreaterThan(1);
    expect(first).toContain('TD(พื้นฐาน)');
    for (const page of more) expect(page).toMatch(/^Document\(Table\(TR\(TD\(\) TD\([^()]+\)\)\)\)$/);
  });

  it('follows the document, whatever is drawn first', async () => {
    const all = await pages([table([50, 50], [row(thaiText(1500), 'ท้าย'), row('ต่อ', 'ไป')])]);
    expect(all.length).toBeGreaterThan(1);
    expect(all[0]).toMatch(/^Document\(Table\(TR\(TD\([^()]+\) TD\(ท้าย\)\) TR\(TD\(\) TD\(\)\)\)\)$/);
    expect(all.at(-1)).toMatch(/^Document\(Table\(TR\(TD\([^()]+\) TD\(\)\) TR\(TD\(ต่อ\) TD\(ไป\)\)\)\)$/);
  });

  it('marks all content of a page, each piece once', async () => {
    const { bytes } = await write([
      heading('หัว', 1),
      paragraph([link('https://example.go.th/', 'ที่อยู่')]),
      table([100], [row('ก')]),
      figure(),
    ]);
    const [content = ''] = pageContents(bytes);
    const outside = content.replace(/\/\w+ <<.*?>> BDC\n[\s\S]*?\nEMC\n/g, '');
    expect(outside).not.toMatch(/BDC|EMC|TJ|\bS\b|\bf\b|Do/);
  });

  it('is left out where it is not wanted', async () => {
    const { bytes } = await write(document([paragraph('ก')]), { tagged: false });
    expect(await readStructure(bytes)).toEqual([undefined]);
    expect(pageContents(bytes)[0]).not.toContain('BDC');
  });
});
