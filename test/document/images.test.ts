import { describe, expect, it } from '@jest/globals';
import { loadImages } from '../../src/render/index.js';
import { documentParagraphs, type Figure, type ImageFile } from '../../src/document/index.js';
import { documentOf, p, section, table, td, tr } from '../write/docx/support/tree.js';

const figure = (source: string): Figure => ({
  type: 'figure',
  style: 'caption',
  image: { source },
  alt: '',
  caption: p('คำบรรยาย', 'caption'),
});
const file: ImageFile = { format: 'png', data: Uint8Array.of(1), width: 1, height: 1 };

describe('loadImages', () => {
  it('loads every picture once, those in cells and running headers too', async () => {
    const asked: string[] = [];
    const { document, problems } = await loadImages(
      documentOf([section([figure('a'), table([100], [tr(td([figure('a')]))])], { header: [figure('b')] })]),
      (source) => {
        asked.push(source);
        return Promise.resolve(file);
      },
    );
    expect(asked.toSorted()).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
    expect(document.sections[0]?.header[0]).toMatchObject({ image: { source: 'b', file } });
  });

  it('puts a line that names the picture where it cannot be loaded, and keeps the caption', async () => {
    const { document, problems } = await loadImages(documentOf([figure('x.png')]), () =>
      Promise.resolve({ problem: { code: 'picture-not-found' } }),
    );
    expect(problems).toEqual([{ source: 'x.png', problem: { code: 'picture-not-found' } }]);
    expect(documentParagraphs(document)).toEqual(['[ไม่มีภาพ x.png: ไม่พบไฟล์]\nคำบรรยาย']);
  });

  it('cuts a long data: URL short in that line', async () => {
    const { document } = await loadImages(documentOf([figure(`data:${'a'.repeat(500)}`)]), () =>
      Promise.resolve({ problem: { code: 'bad-data-url' } }),
    );
    expect(documentParagraphs(document)[0]?.length).toBeLessThan(200);
  });
});
