import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { FolderNotEmptyError } from '../../../src/core/index.js';
import { generateReport, readReport, templateFromWord } from '../../../src/index.js';
import { templateOfForm } from '../../../src/tools/template/index.js';
import { inFolder } from '../../support/folder.js';
import { smallReport } from '../../support/report.js';
import { wordFile } from '../../support/word-file.js';
import { strippedWord } from '../../support/stripped-word.js';
import { paragraph, WORD_FORMS } from '../../support/word-forms.js';
import { made } from '../../render/template/look/made.js';

const formFile = (name: string): Promise<Uint8Array> => wordFile(WORD_FORMS[name]!());

/** The lines of a form's theme, its partials, and what was not taken. */
async function taken(docx: Uint8Array) {
  const { files, notes } = await templateOfForm(docx, 'form.docx');
  const texts = Object.fromEntries([...files].map(([name, data]) => [name, strFromU8(data)]));
  const theme = (parse(texts['theme.yaml']!) ?? {}) as Readonly<Record<string, never>>;
  return {
    files: Object.fromEntries(files),
    texts,
    theme,
    notes: notes.map((note) => (note as { part: string }).part),
  };
}

describe('a template from our own Word file', () => {
  it.each([
    ['as it is', (docx: Uint8Array) => docx],
    ['without what only we know', strippedWord],
  ])('is the official one, %s', async (_, change) => {
    const { docx } = await generateReport(await readReport('examples/office'), { formats: ['docx'] });
    const { theme, files, notes } = await taken(change(docx));
    expect(theme).toEqual({});
    expect(Object.keys(files)).toEqual(['theme.yaml']);
    expect(notes).toEqual([]);
  });

  it('has the lines of the look that it was made with', async () => {
    const theme = `page: { orientation: portrait, margin: { left: 3 cm } }
paragraphs: { item: { color: '#0b5d44' }, base: { size: 18 pt } }
tables: { levels: { rule: { width: 1 pt, color: '#0b5d44' }, fill: { head: '#e3f1ea' }, columns: [20, 25, 55] } }
`;
    const { docx } = await made({ 'theme.yaml': theme }, smallReport());
    expect((await taken(strippedWord(docx))).theme).toMatchObject({
      page: { orientation: 'portrait', margin: { left: '3 cm' } },
      paragraphs: { item: { color: '#0b5d44' }, base: { size: '18 pt' } },
      tables: {
        levels: {
          rule: { width: '1 pt', color: '#0b5d44' },
          fill: { head: '#e3f1ea' },
          columns: [20, 25, 55],
        },
      },
    });
  });
});

describe('a template from a Word form', () => {
  it('has its paper, colours, fills by level, and its logo beside the agency and year of the report', async () => {
    const { theme, texts, notes } = await taken(await formFile('portrait'));
    expect(theme).toMatchObject({
      page: { orientation: 'portrait', margin: { top: '2.5 cm' } },
      pageNumber: { format: 'หน้า {page} จาก {pages}' },
      paragraphs: { title: { size: '20 pt', color: '#0b5d44' }, 'table-header': { color: '#ffffff' } },
      tables: {
        levels: {
          fill: {
            head: '#0b5d44',
            levels: { basic: '#e3f1ea', advance: '#cfe6da', significance: '#bcdccb' },
          },
          columns: [18.9, 30, 51.1],
        },
        evidence: { fill: { head: '#0b5d44' } },
      },
    });
    expect(texts['header.hbs']).toContain('src="{{asset "logo.png"}}" alt="ตราของหน่วยงาน"');
    expect(texts['header.hbs']).toContain('{{digits agency}}');
    expect(texts['header.hbs']).toContain('ปีงบประมาณ พ.ศ. {{digits report.fiscalYear}}');
    expect(texts).not.toHaveProperty(['footer.hbs']);
    expect(notes).toEqual([]);
  });

  it('has its labels, a head of two colours and a column of its own', async () => {
    const { theme, texts } = await taken(await formFile('two-tone'));
    expect(theme).toMatchObject({
      page: { paper: 'Letter' },
      pageNumber: { format: 'หน้า {page}/{pages}' },
      extraColumns: [{ label: 'ผู้รับผิดชอบ', field: 'ผู้รับผิดชอบ', width: 13.2 }],
    });
    expect(texts['item.hbs']).toContain('data-fill="#f4d9e1">ระดับการพัฒนา</th>');
    expect(texts['item.hbs']).toContain('data-fill="#f2e6c9">ผลการดำเนินการ</th>');
    expect(texts['footer.hbs']).toMatch(
      /PMQA<\/p><\/td><td>.*\{\{digits report\.agency\}\}.*\{\{> page-number\}\}/u,
    );
  });

  it('sets a larger font that is not at hand in letters that look as large, and says so', async () => {
    const { theme, texts, notes } = await taken(await formFile('sarabun'));
    expect(theme).toMatchObject({
      align: 'justify',
      firstPage: 'different',
      paragraphs: { title: { size: '20 pt' }, 'result-body': { spacing: { exact: '24 pt' } } },
    });
    expect(texts['first-header.hbs']).toContain('logo.png');
    expect(texts['header.hbs']).toContain('{{digits agency}}{{#if category}} | {{categoryLabel');
    expect(notes).toEqual(['font']);
  });

  it('has its large letters, thick rules and wide cells', async () => {
    const { theme } = await taken(await formFile('large-print'));
    expect(theme).toMatchObject({
      pageNumber: { format: '- {page} -' },
      paragraphs: { base: { size: '22 pt', spacing: { line: 1.1 } }, cell: { size: '20.5 pt' } },
      tables: { levels: { rule: { width: '1.5 pt' }, padding: { top: '4 pt', left: '6 pt' } } },
    });
  });

  it('has what a style of tables says, a watermark, and the look of a cover', async () => {
    const { theme, notes } = await taken(await formFile('gallery'));
    expect(theme).toMatchObject({
      watermark: { text: 'ร่าง', color: '#d8d8d8' },
      paragraphs: { 'cover-title': { size: '26 pt' }, 'table-header': { color: '#ffffff' } },
      tables: { levels: { fill: { head: '#8a3b08', rowHead: '#fbe4d5' } } },
    });
    expect(notes).toEqual(['orientations', 'font']);
  });

  it.each(Object.keys(WORD_FORMS))('makes both files: %s', async (name) => {
    const { files } = await taken(await formFile(name));
    const { docx, pdf, warnings } = await made(files, smallReport());
    expect(docx.length + pdf.length).toBeGreaterThan(10_000);
    expect(
      warnings.filter(({ code }) => ['template-omits', 'low-contrast', 'picture'].includes(code)),
    ).toEqual([]);
  });
});

describe('a Word form that means harm, or is none', () => {
  it('has texts that are neither Handlebars nor markup', async () => {
    const parts = WORD_FORMS['large-print']!();
    const text = '{{> item}}{{{agency}}}&lt;p data-style="x"&gt;\\{{x}}';
    const form = { ...parts, running: { ...parts.running, header1: paragraph(text) } };
    const { files } = await taken(await wordFile(form));
    const { part } = await made(files, smallReport());
    expect(part('word/header1.xml')).toContain(
      '{{&gt; item}}{{{agency}}}&lt;p data-style=&quot;x&quot;&gt;\\{{x}}',
    );
  });

  it('loses a page that leaves no room, and says so', async () => {
    const parts = WORD_FORMS['large-print']!();
    const section = parts.section.replaceAll(/w:(left|right)="1134"/gu, 'w:$1="8000"');
    const { theme, notes } = await taken(await wordFile({ ...parts, section }));
    expect(theme).not.toHaveProperty(['page', 'margin']);
    expect(notes).toContain('page');
  });

  it.each([
    ['a PDF', strToU8('%PDF-1.7')],
    ['nothing', new Uint8Array()],
    ['a zip file of other things', zipSync({ 'a.txt': strToU8('a') })],
    [
      'XML that is none',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a') }),
    ],
    [
      'a document type',
      zipSync({
        '[Content_Types].xml': strToU8('<a/>'),
        'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      }),
    ],
  ])('is refused: %s', async (_, bytes) => {
    await inFolder({}, async (folder) => {
      await expect(templateFromWord(bytes, path.join(folder, 'look'))).rejects.toMatchObject({
        problem: { code: expect.stringMatching(/^(?:not-|damaged-)/u) },
      });
    });
  });

  it('writes into no folder that holds files', async () => {
    const form = await formFile('portrait');
    await inFolder({ 'own.txt': 'x' }, async (folder) => {
      await expect(templateFromWord(form, folder)).rejects.toThrow(FolderNotEmptyError);
      const look = path.join(folder, 'look');
      const { files } = await templateFromWord(form, look);
      expect(files).toEqual(['theme.yaml', 'header.hbs', 'logo.png', 'README.md']);
      expect(await readFile(path.join(look, 'README.md'), 'utf8')).toContain('header.hbs');
    });
  });
});
