import type { PdfImage } from 'pdfmake/js/PDFDocument.js';
import type { StreamWriter } from './stream-object.js';

/**
 * Writes a JPEG that pdfkit has opened into the file, its bytes as they are (ISO 32000-1, 7.4.8); pdfkit's own `embed` copies
 * them first. False for other pictures.
 */
export function embedPhotograph(document: StreamWriter, image: PdfImage, data: Uint8Array): boolean {
  const { bits, colorSpace, width, height } = image;
  if (bits === undefined || (colorSpace !== 'DeviceGray' && colorSpace !== 'DeviceRGB')) return false;
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    BitsPerComponent: bits,
    Width: width,
    Height: height,
    ColorSpace: colorSpace,
    Filter: 'DCTDecode',
  });
  document.writeStream(object, data);
  image.obj = object;
  return true;
}
