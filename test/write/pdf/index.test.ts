import { describe, expect, it } from '@jest/globals';
import {
  document,
  field,
  figure,
  heading,
  lineBreak,
  link,
  list,
  item,
  paragraph,
  row,
  section,
  table,
  text,
  theme,
} from '../../support/tree.js';
import { pdfiumText, readPdf, type ReadPdf } from '../../support/read-pdf.js';
import { squash, thaiText, wholeText, write, writeAndRead } from '../../support/write-pdf.js';

describe('writePdf', () => {
  it('gives back the text of every kind of block, in pdf.js and in PDFium', async () => {
    const { bytes, ...read } = await writeAndRead([
      heading('หมวด 1 การนำองค์การ'),
      paragraph([text('น้ำป้าปู่ญี่ปุ่นฟ้าที่ '), text('ตัวหนา', { bold: true }), lineBreak, text('บรรทัดใหม่')]),
      list('decimal', item('1)', paragraph('ข้อแรก'), list('dash', item('-', paragraph('ข้อย่อย'))))),
      table([50, 50], [row('ซ้าย office', 'ขวา 98.75%')], [row('หัว 1', 'หัว 2')]),
    ]);
    const expected = squash(
      'หมวด 1 การนำองค์การ น้ำป้าปู่ญี่ปุ่นฟ้าที่ ตัวหนา บรรทัดใหม่ 1) ข้อแรก - ข้อย่อย หัว 1 หัว 2 ซ้าย office ขวา 98.75%',
    );
    expect(wholeText(read)).toBe(expected);
    expect(squash((await pdfiumText(bytes)).join(''))).toBe(expected);
  });

  it('gives the same bytes for the same document', async () => {
    const content = [heading('หัวข้อ', 1, 'ก'), paragraph(thaiText(300)), paragraph([link('#ก', 'ไป')])];
    const first = await write(document(content));
    const second = await write(document(content), {});
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    const other = await write(document([...content, paragraph('เพิ่ม')]));
    const id = (bytes: Uint8Array) => /\/ID ?\[<(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(id(first.bytes)).toMatch(/^[0-9a-f]{32}$/);
    expect(id(other.bytes)).not.toBe(id(first.bytes));
  });

  it('says title, author, subject, keywords, language and date in the file and in its XMP', async () => {
    const { info, xmp, bytes } = await writeAndRead(
      document([paragraph('ก')], {
        info: {
          title: 'รายงาน <ก> & ข',
          author: 'สำนักงาน',
          subject: 'หมวด 1',
          keywords: ['PMQA', 'ภาครัฐ'],
          language: 'th-TH',
          date: '2020-09-30',
        },
      }),
    );
    expect(info).toMatchObject({
      Title: 'รายงาน <ก> & ข',
      Author: 'สำนักงาน',
      Subject: 'หมวด 1',
      Keywords: 'PMQA, ภาครัฐ',
      CreationDate: 'D:20200930000000Z',
      ModDate: 'D:20200930000000Z',
      Language: 'th-TH',
    });
    expect(xmp).toContain('รายงาน &lt;ก&gt; &amp; ข');
    expect(xmp).toContain('<xmp:CreateDate>2020-09-30T00:00:00Z</xmp:CreateDate>');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true');
  });

  it('leaves the standard out on request and uses no transparency', async () => {
    const plain = Buffer.from((await write(document([paragraph('ก')]), { standard: 'none' })).bytes).toString(
      'latin1',
    );
    expect(plain).not.toContain('pdfaid');
    expect(plain).not.toContain('OutputIntent');
    const standard = Buffer.from((await write([paragraph('ก'), table([100], [row('ข')])])).bytes).toString(
      'latin1',
    );
    expect(standard).toContain('OutputIntent');
    expect(standard).not.toMatch(/ExtGState|SMask/);
  });

  it('makes an outline of the headings, nested by level, and says on which page each id is', async () => {
    const content = document([
      heading('หมวด 1', 1, 'c1'),
      heading('1.1 ประเด็น', 2, 'i1'),
      paragraph(thaiText(2500)),
      heading('1.2 ประเด็น', 2, 'i2'),
      heading('หมวด 2', 1, 'c2'),
    ]);
    const { outline, destinations } = await writeAndRead(content);
    expect(outline).toEqual([
      {
        title: 'หมวด 1',
        items: [
          { title: '1.1 ประเด็น', items: [] },
          { title: '1.2 ประเด็น', items: [] },
        ],
      },
      { title: 'หมวด 2', items: [] },
    ]);
    expect([...destinations].sort()).toEqual(['c1', 'c2', 'i1', 'i2']);
    const result = await write(content);
    expect(result.destinations.get('i1')).toEqual({ value: 1 });
    expect(result.destinations.get('c2')).toEqual({ value: result.pages });
    expect(result.pages).toBeGreaterThan(1);
  });

  it('links to addresses and to ids of the document; a link to nowhere is text', async () => {
    const { pages, ...rest } = await writeAndRead([
      paragraph([
        link('https://example.go.th/a?b=%E0%B8%81', 'เว็บไซต์'),
        text(' '),
        link('#ตาราง', 'ดูตาราง'),
        link('#คำบรรยาย', 'ดูคำบรรยาย'),
        link('#ภาพ', 'ดูคำบรรยายภาพ'),
        link('#none', 'ไม่มี'),
      ]),
      table([100], [row('ก')], [], { id: 'ตาราง', caption: paragraph('ตารางที่ 1', 'body', 'คำบรรยาย') }),
      figure({ caption: paragraph('ภาพที่ 1', 'body', 'ภาพ') }),
    ]);
    expect(pages[0]?.links.map(({ url, destination }) => url ?? destination)).toEqual([
      'https://example.go.th/a?b=%E0%B8%81',
      'ตาราง',
      'คำบรรยาย',
      'ภาพ',
    ]);
    expect([...rest.destinations].sort()).toEqual(['คำบรรยาย', 'ตาราง', 'ภาพ']);
    const [first] = pages[0]?.links ?? [];
    const width = (first?.rect[2] ?? 0) - (first?.rect[0] ?? 0);
    const line = pages[0]?.lines.find(({ text: found }) => found.includes('เว็บไซต์'));
    expect(width).toBeGreaterThan(20);
    expect(width).toBeLessThanOrEqual((line?.width ?? 0) + 0.5);
  });

  it('writes page numbers in the digits of the document, in footers, in labels and in the body', async () => {
    const { pages, labels } = await writeAndRead(
      document([], {
        digits: 'thai',
        sections: [
          section(
            [paragraph(thaiText(1000)), paragraph([text('หน้า '), field('page'), text('/'), field('pages')])],
            {
              footer: [paragraph([field('page'), text(' จาก '), field('pages')], 'center')],
            },
          ),
        ],
      }),
    );
    expect(pages).toHaveLength(2);
    expect(labels).toEqual(['๑', '๒']);
    const last = pages.map(({ lines }) => squash(lines.at(-1)?.text ?? ''));
    expect(last.map((found) => found.slice(-6))).toEqual(['๑จาก๒', '๒จาก๒']);
    expect(squash(pages[1]?.lines.map(({ text: found }) => found).join('') ?? '')).toContain('หน้า๒/๒');
  });

  it('parts no phrase that is to be kept together', async () => {
    const name = 'กองแผนงานและประชาชน';
    const content = document([table([24, 76], [row(`${name} `.repeat(20).trim(), 'ข')])]);
    const starts = ({ pages }: ReadPdf): readonly boolean[] =>
      pages.flatMap(({ lines }) =>
        lines.filter(({ x }) => x < 200).map((line) => line.text.startsWith('กอง')),
      );
    const kept = starts(await readPdf((await write(content, { keepTogether: [name] })).bytes));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).not.toContain(false);
    expect(starts(await writeAndRead(content))).toContain(false);
  });

  it.each([
    [{}, 2, 'A', '1.7'],
    [{ tagged: false }, 2, 'B', '1.7'],
    [{ standard: 'PDF/A-1b' }, 1, 'A', '1.4'],
    [{ standard: 'PDF/A-1b', tagged: false }, 1, 'B', '1.4'],
  ] as const)('says what it follows: %j', async (options, part, level, version) => {
    const { bytes } = await write(document([heading('หัวข้อ')]), options);
    const { xmp } = await readPdf(bytes);
    expect(xmp).toContain(`<pdfaid:part>${String(part)}</pdfaid:part>`);
    expect(xmp).toContain(`<pdfaid:conformance>${level}</pdfaid:conformance>`);
    expect(xmp.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(level === 'A');
    expect(Buffer.from(bytes).toString('latin1').slice(0, 8)).toBe(`%PDF-${version}`);
  });

  it('compresses unless told otherwise', async () => {
    const content = document([paragraph('ข้อความ '.repeat(400))]);
    const [small, large] = [await write(content), await write(content, { compressed: false })];
    expect(large.bytes.length).toBeGreaterThan(1.5 * small.bytes.length);
    const shown = /\] TJ$/mu;
    expect(Buffer.from(large.bytes).toString('latin1')).toMatch(shown);
    expect(Buffer.from(small.bytes).toString('latin1')).not.toMatch(shown);
    expect((await readPdf(large.bytes)).pages).toEqual((await readPdf(small.bytes)).pages);
  });

  it('says no more than its structure keeps, and why', async () => {
    const { bytes, warnings } = await write(document([figure({ alt: '' }), heading('1.1', 2)]));
    const { xmp } = await readPdf(bytes);
    expect(xmp).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(xmp).not.toContain('pdfuaid');
    expect(warnings).toMatchObject([
      { code: 'not-accessible', findings: [{ rule: '14-002' }, { rule: '13-004' }] },
    ]);
  });

  it('names the characters that the font lacks', async () => {
    const { warnings } = await write([paragraph('ก 漢')]);
    expect(warnings).toContainEqual({
      code: 'missing-glyphs',
      family: 'TH Sarabun New',
      characters: ['漢'],
    });
    expect((await write([paragraph('ก')])).warnings).toEqual([]);
  });

  it('sets sections on pages of their own orientation', async () => {
    const { pages } = await writeAndRead(
      document([], {
        sections: [section([paragraph('ก')], { orientation: 'portrait' }), section([paragraph('ข')])],
      }),
    );
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [595, 842],
      [842, 595],
    ]);
  });

  it('lets the body give way to a header that is higher than its margin', async () => {
    const { pages } = await writeAndRead(
      document([], {
        theme: theme({ margin: 40 }),
        sections: [
          section([paragraph('เนื้อหา')], {
            header: [1, 2, 3, 4].map((n) => paragraph(`หัวกระดาษ ${String(n)}`)),
          }),
        ],
      }),
    );
    const body = pages[0]?.lines.find(({ text: found }) => found.includes('เนื้อหา'));
    const header = pages[0]?.lines.find(({ text: found }) => found.includes('หัวกระดาษ 4'));
    expect(body?.y).toBeGreaterThan((header?.y ?? Infinity) + 15);
  });
});
