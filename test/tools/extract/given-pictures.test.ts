import { describe, expect, it } from '@jest/globals';
import { extractReportFolder } from '../../../src/index.js';
import { lying } from '../../picture/support/photographs.js';
import type { BlockInput } from '../../../src/markdown/index.js';
import { SIX } from '../../picture/support/stills.js';
import { inFolder } from '../../support/folder.js';
import { parsed, reportWithResult } from '../../support/report.js';
import { documentXml, wordFile } from './support/word-file.js';

/** The pictures that come out of the Word file of a report with one picture, shown at half the width. */
const extracted = (image: string, data: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> =>
  inFolder({ [image]: data }, async (baseDir) => {
    const report = reportWithResult([{ type: 'figure', image, width: 50 }]);
    const { pictures, report: back } = await extractReportFolder(await wordFile(report, { baseDir }));
    expect(JSON.stringify(back)).toContain('"width":50');
    return pictures;
  });

describe('a picture and its caption in one paragraph of a cell', () => {
  it('come back as they were given', () =>
    inFolder({ 'figures/a.jpg': lying(3) }, async (baseDir) => {
      const figure = {
        type: 'figure',
        image: 'figures/a.jpg',
        width: 50,
        caption: 'แผนผัง',
        alt: 'ผัง',
      } as const;
      const blocks: BlockInput[] = [
        { type: 'paragraph', text: 'ก' },
        figure,
        { type: 'paragraph', text: 'ข' },
      ];
      const given = reportWithResult(blocks);
      const file = await wordFile(given, { baseDir });
      expect(documentXml(file)).toMatch(/<\/w:drawing><\/w:r>(?:<w:bookmarkEnd[^>]*>)?<w:r><w:br\/><\/w:r>/u);
      const { report } = await extractReportFolder(file);
      expect(parsed(report).categories).toEqual(parsed(given).categories);
    }));
});

describe('a picture that a Word file shows otherwise than it is stored', () => {
  it.each([3, 6, 8])('comes back unchanged as a photograph of orientation %i', async (lies) => {
    const pictures = await extracted('figures/a.jpg', lying(lies));
    expect([...pictures.keys()]).toEqual(['figures/a.jpg']);
    expect(Buffer.from(pictures.get('figures/a.jpg')!)).toEqual(Buffer.from(lying(lies)));
  });

  it('comes back as PNG where it is a GIF', async () => {
    expect([...(await extracted('figures/a.gif', SIX.GIF)).keys()]).toEqual(['figures/a.png']);
  });
});
