import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { visit, type Block, type Document, type Node } from '../../../src/document/index.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { drawnFigure } from '../../support/drawing.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { pngPicture } from './support/pictures.js';
import { documentOf, h, li, list, numbered, p, section, table, td, text, tr } from './support/tree.js';

const FOLDER = new URL('golden/', import.meta.url);

const picture = { source: 'ภาพ.png', file: pngPicture(60, 40) };

/**
 * A small document for each type of node. A type that is not here does not compile: write what shows it at its plainest,
 * then make its golden file with UPDATE_GOLDEN=1.
 */
const SAMPLES: Readonly<Record<Node['type'], Document | readonly Block[]>> = {
  document: documentOf([p('ก')]),
  section: documentOf([
    section([p('แนวนอน')], { header: [p('หัวกระดาษ')], footer: [p([{ type: 'field', field: 'page' }])] }),
    section([p('แนวตั้ง')], { orientation: 'portrait' }),
  ]),
  heading: [h(1, 'หมวด 1', 'category', 'category-1'), h(2, '1.1 ประเด็น')],
  paragraph: [{ ...p('ย่อหน้า', 'body', 'here'), metadata: { line: '"unit"' } }, p('')],
  list: [
    numbered('ข้อแรก', [p('ข้อสอง'), list('dash', li('-', 'ข้อย่อย'))]),
    list('thai-letters', li('ก.', 'ก', 1)),
  ],
  item: [list('decimal-dot', li('1.', 'นับ', 1), li('1.1', 'เขียนเอง'), li('5.', 'นับใหม่', 5))],
  table: [table([30, 70], [tr('ก', 'ข')], { id: 't', head: [tr('ระดับ', 'ผล')], caption: p('ตารางที่ 1') })],
  row: [table([50, 50], [tr('ก', 'ข'), tr('ค', 'ง')])],
  cell: [
    table(
      [20, 30, 50],
      [
        tr(td('สองแถว', { rowSpan: 2, scope: 'row' }), td('สองช่อง', { columnSpan: 2 })),
        tr(td('ข'), td([table([100], [tr('ใน')])])),
      ],
    ),
  ],
  figure: [{ type: 'figure', image: picture, alt: 'ภาพเล็ก', width: 50, caption: p('ภาพที่ 1') }],
  label: [drawnFigure('plain', ['คะแนน'])],
  contents: [
    {
      type: 'contents',
      styles: ['plain'],
      entries: [{ type: 'paragraph', style: 'plain', level: 1, target: 'a', children: [text('หัวข้อ')] }],
    },
    h(1, 'หัวข้อ', 'category', 'a'),
  ],
  'page-break': [p('ก่อน'), { type: 'page-break' }, p('หลัง')],
  text: [
    p([
      text('ธรรมดา '),
      text('หนา', { bold: true }),
      text('เอียง', { italic: true, underline: true }),
      text('2', { position: 'sup' }),
      text(' English ☑', { language: 'en-GB', metadata: { part: '"year"' } }),
    ]),
  ],
  link: [
    p([
      { type: 'link', target: 'https://example.go.th/?a=1&b=2', children: [text('เว็บไซต์')] },
      { type: 'link', target: '#a', children: [text('ในเอกสาร')] },
      { type: 'link', target: '#none', children: [text('ไม่มีที่หมาย')] },
    ]),
    p('ที่หมาย', 'plain', 'a'),
  ],
  break: [p([text('บรรทัดแรก'), { type: 'break' }, text('บรรทัดสอง')])],
  field: [p([{ type: 'field', field: 'page' }, text(' จาก '), { type: 'field', field: 'pages' }])],
  sequence: [p([text('ตารางที่ '), { type: 'sequence', name: 'ตารางที่', value: '3' }])],
};

/** One element a line where a block begins or ends, so that a change can be read. */
const lines = (xml: string): string =>
  xml.replace(/(?=<w:(?:p|tr|tc|tbl|sectPr)[ >]|<\/w:(?:tr|tc|tbl|body)>)/g, '\n').trim();

/** The body of a sample, or its whole part where the sample is a document of its own. */
async function written(sample: Document | readonly Block[]): Promise<string> {
  const isWhole = 'type' in sample;
  const bytes = await writeDocx(isWhole ? sample : documentOf(sample), officialFamily);
  const source = openDocx(bytes).source('word/document.xml');
  return lines(
    isWhole ? source : source.slice(source.indexOf('<w:body>') + 8, source.lastIndexOf('<w:sectPr>')),
  );
}

describe('a node of the type', () => {
  it.each(Object.entries(SAMPLES))('%s is written as its golden file has it', async (type, sample) => {
    const file = new URL(`${type}.xml`, FOLDER);
    const xml = await written(sample);
    if (process.env['UPDATE_GOLDEN']) await writeFile(file, `${xml}\n`);
    expect(`${xml}\n`).toBe(await readFile(file, 'utf8'));
  });

  it.each(Object.entries(SAMPLES))('%s is in its own sample', (type, sample) => {
    const types = new Set<string>();
    visit('type' in sample ? sample : documentOf(sample), (node) => void types.add(node.type));
    expect(types).toContain(type);
  });
});

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

describe('the row of a level', () => {
  it('is written as the golden file has it', async () => {
    const xml = await written([table([19, 19, 62], [levelRow])]);
    const row = xml.slice(xml.indexOf('<w:tr>'), xml.indexOf('</w:tbl>')).trim();
    expect(row).toBe((await readFile(new URL('level-row.xml', FOLDER), 'utf8')).trim());
  });
});

it('every golden file belongs to a type of node', async () => {
  const names = (await readdir(FOLDER)).map((name) => name.replace('.xml', ''));
  expect(names.sort()).toEqual([...Object.keys(SAMPLES), 'level-row'].sort());
});
