import type { Block, Document } from '../../../../src/document/tree.js';
import { jpegPicture, pngPicture } from './pictures.js';
import { dashes, documentOf, h, li, list, numbered, p, section, table, td, text, tr } from './tree.js';

const deepList = (levels: number): Block =>
  numbered(levels === 1 ? 'ชั้นในสุด' : [p(`เหลืออีก ${levels - 1} ชั้น`), deepList(levels - 1)]);

const levels = table(
  [19, 19, 62],
  [
    tr(
      td([p('Basic', 'heading'), dashes('เกณฑ์ข้อแรก', 'เกณฑ์ข้อสอง')]),
      td([list('asterisks', li('**', [p('แนวทาง'), dashes('ประเด็นย่อย')]))]),
      td([
        p('ระดับ Basic มีผลการดำเนินการ ดังนี้', 'heading'),
        p('ผู้บริหารกำหนดวิสัยทัศน์', 'heading'),
        p([text('เนื้อหา'), text('ตัวหนา', { bold: true }), text('ตัวเอียง', { italic: true })], 'body'),
        numbered('ข้อแรก', [
          p('ข้อสอง'),
          p('ย่อหน้าในข้อ'),
          list('thai-letters', li('ก.', 'ก', 1), li('ข.', 'ข', 2)),
        ]),
        list('decimal-dot', li('1.1', 'เขียนเอง'), li('2.', 'นับต่อ', 2), li('๓.', 'เลขไทยเขียนเอง', 3)),
        list('thai-digits', li('๑.', 'เลขไทย', 1)),
        list('bullet', li('•', [p('มีตาราง'), table([40, 60], [tr('ซ้าย', 'ขวา')], { style: 'plain' })])),
      ]),
    ),
    tr(
      td('ควบสองแถว', { rowSpan: 2, scope: 'row' }),
      td([table([50, 50], [tr('ในช่อง', 'ท้ายช่อง')])], { columnSpan: 2 }),
    ),
    tr(td([h(3, 'หัวข้อในช่อง', 'heading'), p('หลังหัวข้อ')]), td('ช่องสุดท้าย')),
  ],
  {
    id: 'levels',
    head: [
      tr(
        td('ระดับ', { scope: 'column' }),
        td('แนวทางดำเนินการ', { scope: 'column' }),
        td('ผลการดำเนินงาน', { scope: 'column' }),
      ),
    ],
    caption: p('ตารางที่ 1 ผลการดำเนินงาน', 'caption'),
    description: 'ผลการดำเนินงานตามระดับ',
  },
);

/** A document with every node, field and look that a tree can hold. */
export const everyNode = (rest: Partial<Document> = {}): Document =>
  documentOf(
    [
      section(
        [
          p('สรุปรายงานผลการดำเนินการ', 'title'),
          {
            type: 'contents',
            styles: ['contents-1'],
            entries: [{ ...p('หมวด 1 การนำองค์การ', 'contents-1'), level: 1, target: 'หมวด-1' }],
          },
          h(1, 'หมวด 1 การนำองค์การ', 'category', 'หมวด-1'),
          h(2, '1.1 ระบบการนำองค์การ', 'item', 'item-1.1'),
          levels,
          table([100], [tr('ตารางที่ชิดกัน')]),
          { type: 'page-break' },
          table([100], [tr('ตารางหลังการขึ้นหน้าใหม่')]),
          { type: 'page-break' },
          p(
            [
              text('H'),
              text('2', { position: 'sub' }),
              text('O 10'),
              text('3', { position: 'sup' }),
              text('ขีดเส้นใต้', { underline: true, bold: true, italic: true }),
              { type: 'break' },
              { type: 'link', target: 'https://example.go.th/a?b=1&c=%E0%B8%81', children: [text('เว็บไซต์')] },
              { type: 'link', target: '#item-1.1', children: [text('ข้อ '), { type: 'break' }, text('1.1')] },
              { type: 'link', target: '#levels', children: [text('ตาราง')] },
              { type: 'link', target: '#ไม่มี', children: [text('ไม่มีปลายทาง')] },
              text('English words', { language: 'en-GB' }),
            ],
            'quote',
            'look',
          ),
          deepList(11),
        ],
        {
          header: [p('หัวกระดาษ', 'footer'), table([100], [tr('ในหัวกระดาษ')])],
          footer: [
            p([{ type: 'field', field: 'page' }, text('/'), { type: 'field', field: 'pages' }], 'footer'),
          ],
        },
      ),
      section(
        [
          h(1, 'ภาคผนวก', 'annex'),
          {
            type: 'figure',
            style: 'figure',
            id: 'picture',
            image: { source: 'a.png', file: pngPicture(400, 300) },
            width: 50,
            alt: 'แผนภาพ "ก" & <ข>',
            caption: p(
              [text('ภาพที่ '), { type: 'sequence', name: 'ภาพที่', value: '1' }, text(' แผนภาพ')],
              'caption',
            ),
          },
          { type: 'page-break' },
          { type: 'figure', image: { source: 'b.jpg', file: jpegPicture() }, alt: 'ภาพเล็ก' },
          table(
            [100],
            [tr(td([{ type: 'figure', image: { source: 'b.jpg', file: jpegPicture() }, alt: 'ในช่อง' }]))],
          ),
        ],
        { orientation: 'portrait' },
      ),
    ],
    rest,
  );
