import { describe, expect, it } from '@jest/globals';
import type { Block, TextBlock } from '../../../src/document/tree.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { dashes, documentOf, h, numbered, p, table, td, tr } from './support/tree.js';
import { pngPicture } from './support/pictures.js';
import { all, child, val, type XmlElement } from './support/xml.js';

const bodyOf = async (...blocks: readonly Block[]): Promise<XmlElement> =>
  openDocx(await writeDocx(documentOf(blocks), officialFamily)).root('word/document.xml');
const grids = (root: XmlElement): number[][] =>
  all(root, 'w:tblGrid').map(({ children }) => children.map(({ attributes }) => Number(attributes['w:w'])));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A4 landscape less two margins of 2 cm, twips. */
const TEXT_WIDTH = 16_838 - 2 * 1134;
/** Padding at a cell's two sides in the test theme, twips. */
const PADDING = 160;

const rowProperties = (root: XmlElement) =>
  all(root, 'w:tr').map((row) => child(row, 'w:trPr')?.children.map(({ name }) => name));

/** More rows than a table has that stays whole. */
const ROWS = Array.from({ length: 6 }, (_, index) => index);

describe('table', () => {
  it('fills the text width to the twip, whatever the columns', async () => {
    const root = await bodyOf(
      table([33.33, 33.33, 33.34], [tr('ก', 'ข', 'ค')]),
      table([7, 93], [tr('ก', 'ข')]),
    );
    expect(grids(root).map(sum)).toEqual([TEXT_WIDTH, TEXT_WIDTH]);
    expect(all(root, 'w:tblLayout').map(({ attributes }) => attributes['w:type'])).toEqual([
      'fixed',
      'fixed',
    ]);
  });

  it("fills the cell's inner width where it is nested", async () => {
    const inner = table([50, 50], [tr('ก', 'ข')]);
    const [outer = [], nested = []] = grids(await bodyOf(table([40, 60], [tr(td([inner]), 'ค')])));
    expect(sum(nested)).toBe((outer[0] ?? 0) - PADDING);
  });

  it('has no rules beside those of the cell around it, but those that set it apart', async () => {
    const inner = table([50, 50], [tr('ก', 'ข')]);
    const sides = async (...blocks: readonly Block[]) =>
      all(await bodyOf(table([40, 60], [tr(td(blocks), 'ค')])), 'w:tblPr').map(
        (properties) =>
          child(properties, 'w:tblBorders')?.children.map((each) => [each.name, each.attributes['w:val']]) ??
          [],
      );
    expect(await sides(p('ก'), inner)).toEqual([
      [],
      [
        ['w:left', 'nil'],
        ['w:right', 'nil'],
      ],
    ]);
    expect(await sides(inner)).toEqual([
      [],
      [
        ['w:top', 'nil'],
        ['w:left', 'nil'],
        ['w:right', 'nil'],
      ],
    ]);
    expect(await sides(numbered([p('ก'), inner]))).toEqual([[], [['w:right', 'nil']]]);
    expect(await sides(p('ก'), table([100], [tr('ก')]))).toEqual([[], []]);
  });

  it("fills what is left beside a list item's text edge", async () => {
    const root = await bodyOf(numbered([p('ก'), table([100], [tr('ข')])]));
    expect(grids(root)).toEqual([[TEXT_WIDTH - 360]]);
    expect(all(root, 'w:tblInd').map(({ attributes }) => attributes['w:w'])).toEqual(['360']);
  });

  it('repeats head rows whole and lets body rows split', async () => {
    const body = ROWS.map(() => tr('ก'));
    const root = await bodyOf(table([100], body, { head: [tr(td('หัว', { scope: 'column' }))] }));
    expect(rowProperties(root)).toEqual([['w:cantSplit', 'w:tblHeader'], ...ROWS.map(() => undefined)]);
    expect(all(root, 'w:tblLook')[0]?.attributes).toMatchObject({ 'w:val': '0620', 'w:firstRow': '1' });
  });

  it('keeps rows whole that begin a page in the PDF, so that they begin one in Word too', async () => {
    const texts = ROWS.map((index) => p(String(index)));
    const heading = h(2, 'ประเด็น');
    const rows = texts.map((text) => tr(td([text])));
    const keptWith = async (begun: readonly TextBlock[], parted: readonly TextBlock[]) => {
      const blocks = [heading, table([100], [...rows, tr('ท้าย')])];
      const bytes = await writeDocx(documentOf(blocks), officialFamily, {
        pageStarts: { begun: new Set(begun), parted: new Set(parted) },
      });
      return rowProperties(openDocx(bytes).root('word/document.xml')).flatMap((names, index) =>
        names?.includes('w:cantSplit') ? [index] : [],
      );
    };
    const kept = (...begun: readonly TextBlock[]) => keptWith(begun, []);
    expect(await kept()).toEqual([]);
    expect(await kept(texts[2]!, texts[4]!)).toEqual([2, 4]);
    expect(await kept(heading)).toEqual([0]);
    // The heading would be left alone where the row after it goes on at the next page.
    expect(await keptWith([heading], [texts[0]!])).toEqual([]);
    const propertiesOfLast = async (first: TextBlock, ...more: readonly Block[]) => {
      const blocks = [table([100], [...rows, tr(td([first, ...more]))])];
      const bytes = await writeDocx(documentOf(blocks), officialFamily, {
        pageStarts: { begun: new Set([first]), parted: new Set() },
      });
      return rowProperties(openDocx(bytes).root('word/document.xml')).at(-1);
    };
    expect(await propertiesOfLast(p('ก'))).toEqual(['w:cantSplit']);
    expect(await propertiesOfLast(p('ก'.repeat(1200)))).toBeUndefined();
    const image = { source: 'a.png', file: pngPicture(40, 30) };
    expect(await propertiesOfLast(p('ก'), { type: 'figure', image, alt: 'ภาพ' })).toBeUndefined();
  });

  it('says that the first column heads the rows', async () => {
    const root = await bodyOf(table([50, 50], [tr(td('ก', { scope: 'row' }), 'ข')]));
    expect(all(root, 'w:tblLook')[0]?.attributes).toMatchObject({ 'w:val': '0680', 'w:firstColumn': '1' });
  });

  it('describes itself to those who cannot see it', async () => {
    const root = await bodyOf(
      table([100], [tr('ก')], { description: 'คำอธิบาย', caption: p('ตารางที่ 1', 'caption') }),
    );
    const properties = all(root, 'w:tblPr')[0];
    expect([val(properties, 'w:tblCaption'), val(properties, 'w:tblDescription')]).toEqual([
      'ตารางที่ 1',
      'คำอธิบาย',
    ]);
  });

  it('continues a cell that spans rows and columns', async () => {
    const root = await bodyOf(
      table(
        [20, 30, 50],
        [tr(td('ก', { rowSpan: 3, columnSpan: 2 }), 'ข'), tr('ค'), tr('ง'), tr('จ', 'ฉ', 'ช')],
      ),
    );
    const cells = all(root, 'w:tr').map((row) =>
      all(row, 'w:tcPr').map((properties) => [
        child(properties, 'w:vMerge')?.attributes['w:val'] ?? child(properties, 'w:vMerge')?.name,
        val(properties, 'w:gridSpan'),
      ]),
    );
    const plain = [undefined, undefined];
    expect(cells).toEqual([
      [['restart', '2'], plain],
      [['w:vMerge', '2'], plain],
      [['w:vMerge', '2'], plain],
      [plain, plain, plain],
    ]);
  });

  it.each([
    ['fewer', tr('ก')],
    ['more', tr('ก', 'ข', 'ค')],
  ])('refuses a row with %s cells than columns', async (word, row) => {
    await expect(bodyOf(table([50, 50], [row]))).rejects.toThrow(`${word} cells`);
  });

  it('keeps no cell with the next row, but headings with what they head', async () => {
    const root = await bodyOf(
      table([100], [tr(td([p('ก', 'heading'), p('ข', 'heading'), h(3, 'ค', 'heading'), p('ง')]))]),
    );
    const direct = all(root, 'w:tc').flatMap((cell) =>
      all(cell, 'w:pPr').map((properties) => child(properties, 'w:keepNext')?.attributes['w:val']),
    );
    expect(direct).toEqual(['false', undefined, undefined, undefined]);
  });

  it('stays whole where it has few short rows: they keep with each other', async () => {
    const root = await bodyOf(table([50, 50], [tr('ก', 'ข'), tr('ค', 'ง'), tr('จ', 'ฉ')]));
    expect(rowProperties(root)).toEqual([['w:cantSplit'], ['w:cantSplit'], ['w:cantSplit']]);
    const kept = all(root, 'w:tr').map((row) => all(row, 'w:keepNext').length);
    expect(kept).toEqual([2, 2, 0]);
  });

  it('is split where its rows are high, and at the start of a cell, which would keep the row around it', async () => {
    const high = table([100], [tr('ก'.repeat(9000)), tr('ข')]);
    const nested = table([100], [tr(td([table([100], [tr('ก'), tr('ข')])])), tr('ก'.repeat(9000))]);
    for (const block of [high, nested]) {
      const root = await bodyOf(block);
      expect(all(root, 'w:cantSplit')).toEqual([]);
      expect(all(root, 'w:keepNext')).toEqual([]);
    }
  });

  it('keeps its caption with itself', async () => {
    const root = await bodyOf(table([100], [tr('ก')], { caption: p('ตารางที่ 1', 'caption') }));
    expect(child(all(root, 'w:pPr')[0], 'w:keepNext')?.attributes).toEqual({});
  });

  it('keeps its rows whole where its style says so, and its head with the first of them', async () => {
    const { theme } = documentOf([]);
    const keeping = { ...theme, tables: { levels: { ...theme.tables['levels']!, keepRows: true } } };
    const written = await writeDocx(
      {
        ...documentOf([
          table(
            [100],
            ROWS.map(() => tr('ก')),
            { head: [tr('ค')] },
          ),
        ]),
        theme: keeping,
      },
      officialFamily,
    );
    expect(rowProperties(openDocx(written).root('word/document.xml'))).toEqual([
      ['w:cantSplit', 'w:tblHeader'],
      ...ROWS.map(() => ['w:cantSplit']),
    ]);
    const kept = all(openDocx(written).root('word/document.xml'), 'w:pPr').filter((properties) =>
      child(properties, 'w:keepNext'),
    );
    expect(kept).toHaveLength(1);
  });

  it('is parted from the table before it, also where a list stands between', async () => {
    const small = (): Block => table([100], [tr('ก')]);
    const blocks = child(
      await bodyOf(small(), small(), dashes([p('ข'), small()]), small()),
      'w:body',
    )?.children;
    expect(blocks?.map(({ name }) => name.slice(2))).toEqual([
      'tbl',
      'p',
      'tbl',
      'p',
      'tbl',
      'p',
      'tbl',
      'p',
      'sectPr',
    ]);
  });

  it('ends a cell in a paragraph of one point only after a nested table', async () => {
    const root = await bodyOf(table([50, 50], [tr(td([table([100], [tr('ก')])]), td('ข'))]));
    const ends = all(root, 'w:tc').map((cell) => val(child(cell.children.at(-1), 'w:pPr'), 'w:pStyle'));
    expect(ends).toEqual(['PmqaGap', 'PmqaPlain', 'PmqaPlain']);
  });

  describe('with a cell over several rows', () => {
    const inner = (text: string): Block =>
      table([70, 30], [tr(td([p(text)], { rowSpan: 3 }), '1'), tr('2'), tr('3'), tr('จบ', '4')]);
    const leastHeights = async (...blocks: readonly Block[]): Promise<readonly number[]> =>
      all(await bodyOf(...blocks), 'w:trHeight').map(({ attributes }) => Number(attributes['w:val']));

    it('makes its first row as high as its text needs, inside a cell, where other rows do not', async () => {
      const [height, ...more] = await leastHeights(table([100], [tr(td([inner('ข้อความยาว'.repeat(60))]))]));
      expect(height).toBeGreaterThan(500);
      expect(more).toEqual([]);
      expect(await leastHeights(table([100], [tr(td([inner('สั้น')]))]))).toEqual([]);
    });

    it('leaves rows as they are on the page itself, and where no page holds the cell', async () => {
      expect(await leastHeights(inner('ข้อความยาว'.repeat(60)))).toEqual([]);
      expect(await leastHeights(table([100], [tr(td([inner('ข้อความยาว'.repeat(2000))]))]))).toEqual([]);
    });
  });
});
