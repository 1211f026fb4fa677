import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx, type DocxPackage } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, h, p, section, text } from './support/tree.js';
import { all, shownText } from './support/xml.js';

const link = (target: string, value = 'ลิงก์'): Block => p([{ type: 'link', target, children: [text(value)] }]);
const written = async (...blocks: readonly Block[]): Promise<DocxPackage> =>
  openDocx(await writeDocx(documentOf(blocks), officialFamily));
const addresses = (docx: DocxPackage, part = 'document'): (string | undefined)[] =>
  docx
    .root(`word/_rels/${part}.xml.rels`)
    .children.filter(({ attributes }) => attributes['TargetMode'] === 'External')
    .map(({ attributes }) => attributes['Target']);
const links = (docx: DocxPackage): Readonly<Record<string, string>>[] =>
  all(docx.root('word/document.xml'), 'w:hyperlink').map(({ attributes }) => attributes);

describe('link', () => {
  it('keeps an address as it is', async () => {
    const address = 'https://www.senate.go.th/a?b=1&c=%E0%B8%81#d';
    expect(addresses(await written(link(address)))).toEqual([address]);
  });

  it('has one relationship for one address', async () => {
    const docx = await written(link('https://a.go.th/'), link('https://a.go.th/'), link('mailto:a@b.go.th'));
    expect(addresses(docx)).toEqual(['https://a.go.th/', 'mailto:a@b.go.th']);
    expect(new Set(links(docx).map((each) => each['r:id'])).size).toBe(2);
  });

  it('percent-encodes what an address must not hold', async () => {
    expect(addresses(await written(link('https://a.go.th/ก "ข"\ud800')))).toEqual([
      'https://a.go.th/%E0%B8%81%20%22%E0%B8%82%22%EF%BF%BD',
    ]);
  });

  it.each(['ไม่ใช่ที่อยู่', 'http://', 'https://a b/', ''])(
    'prints the text alone of the address "%s"',
    async (target) => {
      const docx = await written(link(target, 'ข้อความ'));
      expect(links(docx)).toEqual([]);
      expect(addresses(docx)).toEqual([]);
      expect(all(docx.root('word/document.xml'), 'w:p').map(shownText)).toEqual(['ข้อความ']);
    },
  );

  it('goes to a bookmark, also to one that comes later', async () => {
    const docx = await written(link('#item-1.1'), h(2, 'ข้อ', 'item', 'item-1.1'));
    expect(links(docx)).toEqual([{ 'w:history': '1', 'w:anchor': 'item_1_1' }]);
    expect(
      all(docx.root('word/document.xml'), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    ).toEqual(['item_1_1']);
  });

  it('has its relationship in the part that it stands in', async () => {
    const document = documentOf([section([p('ก')], { footer: [link('https://a.go.th/')] as const })]);
    expect(addresses(openDocx(await writeDocx(document, officialFamily)), 'footer1')).toEqual([
      'https://a.go.th/',
    ]);
  });
});

describe('bookmark', () => {
  it('gets a legal and unique name from any id', async () => {
    const ids = ['หมวด', '1.1', 'a-b', 'a.b', 'A_B', 'x'.repeat(60), `${'x'.repeat(60)}y`];
    const docx = await written(...ids.map((id) => p('ก', 'plain', id)));
    const names = all(docx.root('word/document.xml'), 'w:bookmarkStart').map(
      ({ attributes }) => attributes['w:name'] ?? '',
    );
    expect(names.filter((name) => /^[A-Za-z]\w{0,39}$/.test(name))).toHaveLength(ids.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
  });

  it('is placed once where an id stands twice', async () => {
    const docx = await written(p('ก', 'plain', 'a'), p('ข', 'plain', 'a'));
    expect(all(docx.root('word/document.xml'), 'w:bookmarkStart')).toHaveLength(1);
    expect(all(docx.root('word/document.xml'), 'w:bookmarkEnd')).toHaveLength(1);
  });
});
