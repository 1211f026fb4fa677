// A page of hard cases in each promised family, drawn and compared with the picture of it that was looked at.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createPdfWriter } from '../../../dist/write/pdf/writer.js';
import { promisedFamilies } from '../families.mjs';
import { hardCases } from '../hard-cases.mjs';
import { ROOT } from '../inputs.mjs';
import { differingPixels, drawPage, readPicture, writePicture } from '../measures/picture.mjs';

const PICTURES = path.join(ROOT, 'test', 'acceptance', 'pictures');
const DPI = 150;
/** Pixels of a page that may differ: specks where two versions of the drawing program round a stroke's end. */
const TOLERANCE = 8;

/** Keeps today's drawings as the pictures to compare with: look at them before you commit them. */
const accepts = process.argv.includes('--accept-pictures');

export async function pictureRows(table, folder) {
  for (const family of await promisedFamilies()) {
    const name = family.name.toLowerCase().replaceAll(' ', '-');
    const pdf = path.join(folder, `hard-cases-${name}.pdf`);
    const { bytes, pages } = await createPdfWriter(family).write(await hardCases(family));
    if (pages !== 1) throw new Error(`the hard cases cover ${pages} pages in ${family.name}`);
    writeFileSync(pdf, bytes);
    const drawn = drawPage(pdf, DPI);
    const kept = path.join(PICTURES, `${name}.png`);
    if (accepts) writePicture(kept, drawn);
    const differing = differingPixels(drawn, readPicture(kept));
    table.add({
      what: `pixels unlike the kept picture of the hard cases at ${DPI} dpi, ${family.name}`,
      target: `≤ ${TOLERANCE}`,
      figure: `${differing} of ${drawn.width * drawn.height}`,
      met: differing <= TOLERANCE,
      details: `drawn: ${pdf}; kept: ${kept}`,
    });
  }
}
