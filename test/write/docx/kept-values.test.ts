import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../src/document/tree.js';
import { readKeptValues } from '../../../src/read/word/kept-values.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, li, list, p, table, td, text, tr } from './support/tree.js';
import { all, textOf } from './support/xml.js';

/** The values that a file keeps, in the order of their bookmarks, and the text that the body holds. */
async function kept(...blocks: readonly Block[]) {
  const file = openDocx(await writeDocx(documentOf(blocks), officialFamily));
  const root = file.root('word/document.xml');
  const part = [file.source('customXml/item1.xml')];
  const values = readKeptValues(part);
  const marks = all(root, 'w:bookmarkStart').map((mark) => mark.attributes);
  return {
    values: marks.flatMap(({ 'w:name': name = '' }) => values.at(name).map(({ type: _, ...own }) => own)),
    ids: marks.map(({ 'w:id': id }) => id),
    text: all(root, 'w:p').map(textOf).join(' '),
    hidden: all(root, 'w:vanish').length,
    lost: values.lost(),
  };
}

describe('values that a Word file keeps', () => {
  it('are in a part for other programs, by bookmarks with unique ids, and no text of the body', async () => {
    const found = await kept(
      { ...p('เกณฑ์'), metadata: { met: 'true' } },
      { ...p('ชื่อ', undefined, 'here'), metadata: { title: '"a  <b>"', date: '"2020-09-30"' } },
    );
    expect(found).toMatchObject({ text: 'เกณฑ์ ชื่อ', hidden: 0, lost: [] });
    expect(found.values).toEqual([
      { name: 'met', value: true },
      { name: 'title', value: 'a  <b>' },
      { name: 'date', value: '2020-09-30' },
    ]);
    expect(new Set(found.ids).size).toBe(3);
  });

  it('belong to the text that they name', async () => {
    const { values } = await kept(p([text('ก'), text('ข', { metadata: { part: '"title"' } })]));
    expect(values).toEqual([{ name: 'part', value: 'title' }]);
  });

  it("belong to a table's first cell, or its caption", async () => {
    const widths = { ...table([100], [tr(td([p('ก')]))]), metadata: { widths: '[100]' } };
    const { values } = await kept(widths, { ...widths, caption: p('ชื่อตาราง') });
    expect(values).toEqual([
      { name: 'widths', value: [100] },
      { name: 'widths', value: [100] },
    ]);
  });

  it('name the style of a list whose first marker is written by hand', async () => {
    const byHand = await kept(list('decimal-dot', li('1.1', 'ก'), li('1.2', 'ข')));
    expect(byHand.values).toEqual([{ name: 'list', value: 'decimal-dot' }]);
    expect((await kept(list('dash', li('-', 'ก', 1)))).values).toEqual([]);
  });

  it('name the style of a list that follows another one of its style', async () => {
    const numbered = list('decimal-paren', li('1)', 'ก', 1));
    expect((await kept(numbered, numbered)).values).toEqual([{ name: 'list', value: 'decimal-paren' }]);
  });
});
