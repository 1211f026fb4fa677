import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../../src/write/docx/index.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, li, list, numbered, p, table, td, text, tr } from './support/tree.js';

const levelRow = tr(
  td([p('Basic', 'heading'), list('dash', li('-', 'การถ่ายทอดผ่านระบบการนำองค์การ'))]),
  td([list('asterisks', li('**', [p('ผู้บริหารกำหนดวิสัยทัศน์'), list('dash', li('-', 'เป้าหมาย'))]))]),
  td([
    p('ระดับ Basic มีผลการดำเนินการ ดังนี้', 'heading'),
    p([text('ผู้บริหารได้ให้ความสำคัญกับ'), text('วิสัยทัศน์', { bold: true })], 'body'),
    numbered('การสื่อสารแบบเป็นทางการ', [p('การสื่อสารแบบไม่เป็นทางการ'), p('เช่น เว็บไซต์')]),
    list('decimal-dot', li('1.1', 'เขียนเอง'), li('2.', 'นับต่อ', 2)),
  ]),
);

/** One element a line where a block begins or ends, so that a change can be read. */
const lines = (xml: string): string => xml.replace(/(?=<w:(?:p|tr|tc)>|<\/w:(?:tr|tc)>)/g, '\n').trim();

describe('the row of a level', () => {
  it('is written as the golden file has it', async () => {
    const document = documentOf([table([19, 19, 62], [levelRow])]);
    const source = openDocx(await writeDocx(document, officialFamily)).source('word/document.xml');
    const row = lines(source.slice(source.indexOf('<w:tr>'), source.indexOf('</w:tbl>')));
    expect(row).toBe((await readFile(new URL('golden/level-row.xml', import.meta.url), 'utf8')).trim());
  });
});
