import { describe, expect, it } from '@jest/globals';
import type { Block, Figure } from '../../../src/document/tree.js';
import { pictureSize } from '../../../src/write/docx/figure.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { readPhotograph } from '../../../src/picture/photograph.js';
import { readPng } from '../../../src/picture/png.js';
import { lying } from '../../picture/support/photographs.js';
import { drawnFigure } from '../../support/drawing.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { pngPicture } from './support/pictures.js';
import { documentOf, p, table, td, tr } from './support/tree.js';
import { all, child, shownText, val } from './support/xml.js';

const EMU_PER_INCH = 914_400;
const EMU_PER_PIXEL = EMU_PER_INCH / 96;
const place = { width: 1440 * 5, height: 1440 * 4, edge: 1440 };
const inches = (size: { width: number; height: number }): number[] => [
  size.width / EMU_PER_INCH,
  size.height / EMU_PER_INCH,
];

describe('pictureSize', () => {
  it('shows a picture at 96 pixels to the inch', () => {
    expect(inches(pictureSize({ width: 192, height: 96 }, undefined, place))).toEqual([2, 1]);
  });

  it('takes its share of the width that is left', () => {
    expect(inches(pictureSize({ width: 10, height: 5 }, 50, place))).toEqual([2, 1]);
  });

  it('stays in the width', () => {
    expect(inches(pictureSize({ width: 960, height: 96 }, undefined, place))).toEqual([4, 0.4]);
  });

  it('stays in the height of the page', () => {
    expect(inches(pictureSize({ width: 100, height: 400 }, 100, place))).toEqual([1, 4]);
  });
});

describe('figure', () => {
  const file = pngPicture(40, 30);
  const figure: Figure = {
    type: 'figure',
    style: 'figure',
    image: { source: 'a.png', file },
    alt: 'ภาพ',
    caption: p('ภาพที่ 1', 'caption'),
  };

  it('stands with its caption under it, kept together', async () => {
    const root = openDocx(await writeDocx(documentOf([figure]), officialFamily)).root('word/document.xml');
    const [picture, caption] = all(root, 'w:pPr');
    expect(picture?.children.map(({ name }) => name)).toEqual(['w:pStyle', 'w:keepNext']);
    expect(val(picture, 'w:pStyle')).toBe('PmqaFigure');
    expect(val(caption, 'w:pStyle')).toBe('PmqaCaption');
    expect(all(root, 'wp:docPr')[0]?.attributes['descr']).toBe('ภาพ');
  });

  it('is one paragraph with its caption in a cell that a page end may split: nothing else keeps them together there', async () => {
    const cells = (...blocks: readonly Block[]): Block => table([100], [tr(td(blocks))]);
    const stylesOf = async (block: Block): Promise<readonly (string | undefined)[]> => {
      const { root } = openDocx(await writeDocx(documentOf([block]), officialFamily));
      const paragraphs = all(root('word/document.xml'), 'w:p').filter(
        (each) => all(each, 'w:drawing').length > 0,
      );
      return paragraphs.map((each) => [val(child(each, 'w:pPr'), 'w:pStyle'), shownText(each)].join(': '));
    };
    expect(await stylesOf(cells(p('ก'), figure))).toEqual(['PmqaCaption: ภาพที่\u00a01']);
    expect(await stylesOf(cells(p('ก'), { ...figure, style: 'plain' }))).toEqual(['PmqaPlain: ']);
    const kept = table([100], [tr('ก')], { head: [tr(td([figure]))] });
    expect(await stylesOf(kept)).toEqual(['PmqaFigure: ']);
  });

  it('is stored once however often it is shown', async () => {
    const { files } = openDocx(await writeDocx(documentOf([figure, figure]), officialFamily));
    expect([...files.keys()].filter((path) => path.startsWith('word/media/'))).toEqual([
      'word/media/image1.png',
    ]);
    expect(files.get('word/media/image1.png')).toEqual(file.data);
  });

  it.each([
    [2, { flipH: '1' }],
    [3, { rot: '10800000' }],
    [4, { flipV: '1' }],
    [5, { rot: '16200000', flipH: '1' }],
    [6, { rot: '5400000' }],
    [7, { rot: '5400000', flipH: '1' }],
    [8, { rot: '16200000' }],
  ])(
    'keeps the bytes of a photograph of orientation %i and turns it where it is shown',
    async (lies, turn) => {
      const photograph = readPhotograph(lying(lies));
      const shown: Figure = { ...figure, image: { source: 'a.jpg', file: photograph } };
      const written = openDocx(await writeDocx(documentOf([shown]), officialFamily));
      expect(written.files.get('word/media/image1.jpeg')).toEqual(Buffer.from(lying(lies)));
      const root = written.root('word/document.xml');
      expect(all(root, 'a:xfrm')[0]?.attributes).toEqual(turn);
      // Sixteen columns and twenty-four rows are stored.
      const stored = { cx: String(16 * EMU_PER_PIXEL), cy: String(24 * EMU_PER_PIXEL) };
      expect(all(root, 'wp:extent')[0]?.attributes).toEqual(stored);
      expect(all(root, 'a:ext')[0]?.attributes).toEqual(stored);
    },
  );

  it('shows a drawing as a sharp picture, with its alternative text', async () => {
    const drawn = drawnFigure('plain', ['น้ำ ป้า']);
    const written = openDocx(await writeDocx(documentOf([drawn]), officialFamily));
    const { width, height } = readPng(written.files.get('word/media/image1.png')!);
    expect([width, height]).toEqual([833, 417]);
    const root = written.root('word/document.xml');
    expect(all(root, 'wp:docPr')[0]?.attributes['descr']).toBe('แผนภูมิ');
    const points = Object.values(all(root, 'wp:extent')[0]!.attributes).map((emu) => Number(emu) / 12_700);
    expect(points.map(Math.round)).toEqual([200, 100]);
  });

  it('says which picture has not been loaded', async () => {
    const document = documentOf([{ ...figure, image: { source: 'ภาพ.png' } }]);
    await expect(writeDocx(document, officialFamily)).rejects.toThrow('"ภาพ.png"');
  });
});
