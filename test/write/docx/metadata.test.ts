import { describe, expect, it } from '@jest/globals';
import { readControlText } from '../../../src/document/metadata.js';
import type { Block } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, li, list, p, table, td, text, tr } from './support/tree.js';
import { all, textOf, type XmlElement } from './support/xml.js';

const controlsOf = async (...blocks: readonly Block[]): Promise<XmlElement[]> =>
  all(openDocx(await writeDocx(documentOf(blocks), officialFamily)).root('word/document.xml'), 'w:sdt');

const valuesOf = async (...blocks: readonly Block[]): Promise<unknown[]> =>
  (await controlsOf(...blocks)).map((control) => readControlText(textOf(control).replace(/¶$/u, '')));

describe('content controls', () => {
  it('keep what a block holds and does not print, in hidden runs with unique ids', async () => {
    const controls = await controlsOf(
      { ...p('เกณฑ์'), metadata: { met: 'true' } },
      { ...p('ชื่อ'), metadata: { title: '"default"', date: '"2020-09-30"' } },
    );
    expect(controls.map((control) => textOf(control))).toEqual([
      'pmqa:met=true¶',
      'pmqa:title="default"¶',
      'pmqa:date="2020-09-30"¶',
    ]);
    expect(
      controls.flatMap((control) => all(control, 'w:r')).map((run) => all(run, 'w:vanish').length),
    ).toEqual([1, 1, 1]);
    expect(
      new Set(controls.flatMap((control) => all(control, 'w:id')).map((id) => id.attributes['w:val'])),
    ).toEqual(new Set(['1', '2', '3']));
  });

  it('stand before the text that they name', async () => {
    expect(await valuesOf(p([text('ก'), text('ข', { metadata: { part: '"title"' } })]))).toEqual([
      { name: 'part', value: 'title' },
    ]);
  });

  it("stand in a table's first cell, or its caption", async () => {
    const kept = { ...table([100], [tr(td([p('ก')]))]), metadata: { widths: '[100]' } };
    expect(await valuesOf(kept, { ...kept, caption: p('ชื่อตาราง') })).toEqual([
      { name: 'widths', value: [100] },
      { name: 'widths', value: [100] },
    ]);
  });

  it('name the style of a list whose first marker is written by hand', async () => {
    expect(await valuesOf(list('decimal-dot', li('1.1', 'ก'), li('1.2', 'ข')))).toEqual([
      { name: 'list', value: 'decimal-dot' },
    ]);
    expect(await valuesOf(list('dash', li('-', 'ก', 1)))).toEqual([]);
  });

  it('name the style of a list that follows another one of its style', async () => {
    const numbered = list('decimal-paren', li('1)', 'ก', 1));
    expect(await valuesOf(numbered, numbered)).toEqual([{ name: 'list', value: 'decimal-paren' }]);
  });
});
