import { describe, expect, it } from '@jest/globals';
import { extractReportFolder } from '../../../src/index.js';
import { lying } from '../../picture/support/photographs.js';
import { SIX } from '../../picture/support/stills.js';
import { inFolder } from '../../support/folder.js';
import { reportWithResult } from '../../support/report.js';
import { wordFile } from './support/word-file.js';

/** The pictures that come out of the Word file of a report with one picture, shown at half the width. */
const extracted = (image: string, data: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> =>
  inFolder({ [image]: data }, async (baseDir) => {
    const report = reportWithResult([{ type: 'figure', image, width: 50 }]);
    const { pictures, report: back } = await extractReportFolder(await wordFile(report, { baseDir }));
    expect(JSON.stringify(back)).toContain('"width":50');
    return pictures;
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
