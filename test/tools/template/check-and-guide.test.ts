import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { officialFiles } from '../../../src/render/template/index.js';
import { checkTemplateFolder } from '../../../src/tools/template/index.js';
import { EXAMPLE_SCHEMA, PARTIALS, templateGuide, WISHES } from '../../../src/tools/template/guide/index.js';
import { writeRgbPng } from '../../../src/picture/index.js';
import { sarabunPath } from '../../fonts/families.js';
import { made } from '../../render/template/look/made.js';
import { inFolder } from '../../support/folder.js';
import { smallReport } from '../../support/report.js';
import { logo } from '../../support/word-forms.js';

describe('the check of a template folder', () => {
  it('names files and styles that nothing uses, with what was meant and the line', async () => {
    const found = await inFolder(
      {
        'foter.hbs': '',
        'theme.yaml': 'paragraphs:\n  itm: { bold: true }\ntables:\n  levels: { columns: [20, 20, 50] }\n',
        'logo.png': '',
        'own.hbs': 'x',
        'header.hbs': '{{> own}}',
      },
      checkTemplateFolder,
    );
    expect(found).toMatchObject([
      { code: 'unused-file', file: 'foter.hbs', suggestion: 'footer.hbs' },
      { code: 'unused-style', style: 'itm', suggestion: 'item', source: { file: 'theme.yaml', line: 2 } },
      { code: 'widths-not-100', table: 'levels', sum: 90, source: { line: 4 } },
    ]);
  });

  it('warns of pictures that make every document large, with their size and what to do', async () => {
    const wide = writeRgbPng(4000, 2, new Uint8Array(4000 * 2 * 3));
    const heavy = new Uint8Array(10 * 2 ** 20);
    heavy.set(writeRgbPng(1200, 800, new Uint8Array(1200 * 800 * 3)));
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><!--${'x'.repeat(2 ** 20)}--></svg>`;
    const found = await inFolder(
      { 'logo.png': heavy, 'art/line.png': wide, 'seal.svg': drawing, 'small.png': logo() },
      checkTemplateFolder,
    );
    expect(found).toMatchObject([
      { code: 'heavy-picture', file: 'art/line.png', width: 4000, height: 2 },
      {
        code: 'heavy-picture',
        file: 'logo.png',
        megabytes: 10,
        width: 1200,
        height: 800,
        severity: 'warning',
      },
      { code: 'heavy-picture', file: 'seal.svg', megabytes: 1.1 },
    ]);
    expect(found[1]!.message.th).toContain('10 MB (1200 × 800 พิกเซล)');
    expect(found[1]!.message.en).toContain('Make it smaller');
    expect(found[2]!.message.en).toContain('Simplify the drawing');
  });

  it('finds nothing in a folder of lines that differ', async () => {
    const found = inFolder(
      { 'theme.yaml': 'align: justify\n', 'footer.hbs': '<p>x</p>' },
      checkTemplateFolder,
    );
    expect(await found).toEqual([]);
  });
});

describe('the guide of an ejected template', () => {
  it('tells of every partial, and of nothing else', async () => {
    const files = [...(await officialFiles()).keys()].filter((file) => file.endsWith('.hbs'));
    expect(
      Object.keys(PARTIALS)
        .map((name) => `${name}.hbs`)
        .sort(),
    ).toEqual([...files].sort());
    for (const file of files) expect(templateGuide()).toContain(`\`${file}\``);
  });

  it('has examples that work as they are written, each without a warning', async () => {
    const fonts = {
      'logo.png': logo(),
      'Sarabun-Regular.ttf': await readFile(sarabunPath('400Regular')),
      'Sarabun-Bold.ttf': await readFile(sarabunPath('700Bold')),
    };
    for (const { en, files } of WISHES) {
      const { 'report.yaml': data, ...own } = files;
      const levels = data === undefined ? undefined : (parse(data) as { levels: object[] }).levels;
      const report = smallReport(
        levels && { categories: [{ number: 1, items: [{ code: '1.1', levels: levels as never }] }] },
      );
      const { warnings, docx } = await made({ ...fonts, ...own }, report);
      expect([en, warnings]).toEqual([en, []]);
      expect(docx.length).toBeGreaterThan(0);
      for (const lines of Object.values(files)) expect(templateGuide()).toContain(lines);
    }
  });

  it('has a schema that can be used', async () => {
    const { warnings } = await made({ 'extra.schema.json': EXAMPLE_SCHEMA }, smallReport());
    expect(new Set(warnings.map(({ code }) => code))).toEqual(new Set(['extra-value']));
  });
});
