import { describe, expect, it } from '@jest/globals';
import { officialFiles } from '../../../src/render/template/index.js';
import { checkTemplateFolder } from '../../../src/tools/template/index.js';
import { PARTIALS, templateGuide } from '../../../src/tools/template/guide/index.js';
import { inFolder } from '../../support/folder.js';

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
});
