import { describe, expect, it } from '@jest/globals';
import { extractReportFolder } from '../../../src/tools/extract/extract-report.js';
import { withoutKnownPictures } from '../../../src/tools/extract/index.js';
import { pngPicture } from '../../write/docx/support/pictures.js';
import { wordFile } from './support/word-file.js';
import { inFolder } from '../../support/folder.js';
import { parsed, reportWithResult } from '../../support/report.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>';
const OTHER = SVG.replace('rect width="9"', 'rect width="8"');
const PNG = pngPicture(4, 3).data;

const report = reportWithResult([
  { type: 'figure', image: 'ภาพ/ก.svg', caption: 'แผนผัง' },
  { type: 'figure', image: 'ข.png' },
]);
const files = { 'ภาพ/ก.svg': SVG, 'ข.png': PNG };
const extracted = await inFolder(files, async (baseDir) =>
  extractReportFolder(await wordFile(report, { baseDir })),
);

describe('withoutKnownPictures', () => {
  it('leaves the pictures of the folder, an SVG too, where Word shows the same', async () => {
    const known = await inFolder(files, (folder) => withoutKnownPictures(folder, extracted));
    expect([...known.pictures.keys()]).toEqual([]);
    expect(known.report).toEqual(parsed(report));
  });

  it('gives what was put in their place in Word', async () => {
    const changed = { 'ภาพ/ก.svg': OTHER, 'ข.png': pngPicture(5, 3).data };
    const known = await inFolder(changed, (folder) => withoutKnownPictures(folder, extracted));
    expect(known).toEqual({ report: extracted.report, pictures: extracted.pictures });
  });

  it('gives all pictures for a folder that is new', async () => {
    const known = await inFolder({}, (folder) => withoutKnownPictures(`${folder}/ใหม่`, extracted));
    expect([...known.pictures.keys()]).toEqual(['ภาพ/ก.png', 'ข.png']);
  });
});
