import type { FontFace, FontFile } from '../../../../fonts/index.js';
import type { PdfkitDocument, PdfkitEmbeddedFontClass } from './pdfkit-protocol.js';

/**
 * pdfkit's class for embedded fonts, which it does not export, and the face as its fontkit opened it. The document is
 * left as it was. Throws where pdfkit cannot read the face.
 */
export function stockFont(
  document: PdfkitDocument,
  face: FontFace,
): { readonly base: PdfkitEmbeddedFontClass; readonly font: FontFile } {
  const { _font: before, _fontCount: count } = document;
  const names = new Set(Object.keys(document._fontFamilies));
  document.font(face.data);
  const stock = document._font;
  document._font = before;
  document._fontCount = count;
  for (const name of Object.keys(document._fontFamilies)) {
    if (!names.has(name)) Reflect.deleteProperty(document._fontFamilies, name);
  }
  if (!stock) throw new Error(`pdfkit did not open ${face.file}`);
  return { base: stock.constructor as PdfkitEmbeddedFontClass, font: stock.font };
}

/** The document, with one difference: data written into the first reference that it creates are deflated already. */
export function takingDeflated(document: PdfkitDocument): PdfkitDocument {
  let isFirst = true;
  const ref = (data?: object): unknown => {
    // pdfkit fills in the length; a filter that is named keeps it from deflating.
    const given = isFirst ? { Length: null, Filter: 'FlateDecode' } : data;
    isFirst = false;
    return document.ref(given);
  };
  return Object.create(document, { ref: { value: ref } }) as PdfkitDocument;
}
