import type { PdfImage, PdfReference } from 'pdfmake/js/PDFDocument.js';
import { channelsOf, readPng, type Png } from '../../../picture/index.js';
import type { StreamWriter } from './stream-object.js';

/** The colour type of pictures with a palette, and the first with an alpha channel (W3C PNG, table 11.1). */
const INDEXED = 3;
const WITH_ALPHA = 4;
const PNG_START = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

/**
 * A PNG file whose compressed rows go into the PDF as they are (ISO 32000-1, 7.4.4.4: predictor 15), as `embed` of pdfkit writes
 * it; pdfkit's own copies them byte by byte. Undefined for what needs decoding: transparency and interlaced rows, which pictures
 * that the pipeline loaded no longer have. `name` gives the next free name of a picture in the pages' resources.
 */
export function plainPngImage(file: Uint8Array, name: () => string): PdfImage | undefined {
  if (!PNG_START.every((byte, i) => file[i] === byte)) return undefined;
  const png = readPng(file);
  if (png.interlaced || png.colorType >= WITH_ALPHA || png.transparency.length > 0) return undefined;
  const { width, height } = png;
  const image: PdfImage = {
    label: name(),
    width,
    height,
    obj: null,
    embed(document: StreamWriter) {
      image.obj ??= writeImage(document, png);
    },
  };
  return image;
}

function writeImage(document: StreamWriter, png: Png): PdfReference {
  const { width, height, bitDepth, palette, data } = png;
  const colors = channelsOf(png);
  const written = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    BitsPerComponent: bitDepth,
    Width: width,
    Height: height,
    Filter: 'FlateDecode',
  });
  const rows = document.ref({ Predictor: 15, Colors: colors, BitsPerComponent: bitDepth, Columns: width });
  written.data['DecodeParms'] = rows;
  rows.end();
  if (png.colorType === INDEXED) {
    const table = document.ref({});
    table.end(Buffer.from(palette));
    written.data['ColorSpace'] = ['Indexed', 'DeviceRGB', palette.length / 3 - 1, table];
  } else written.data['ColorSpace'] = colors === 1 ? 'DeviceGray' : 'DeviceRGB';
  document.writeStream(written, data);
  return written;
}
