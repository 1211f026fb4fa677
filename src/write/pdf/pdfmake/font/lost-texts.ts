import PDFDocument from 'pdfkit';
import type { FontFace } from '../../../../fonts/index.js';
import { createEmbeddedFont } from './embedded-font.js';
import type { PdfkitDocument } from './pdfkit-protocol.js';

/** Keeps pdfkit from opening Helvetica, whose metrics are a separate file. */
const NO_FONT = { font: null as unknown as string };

/**
 * The texts that could not be extracted unchanged from a PDF in this face: each is encoded, and decoded by the ToUnicode
 * entries of its CIDs. The texts must hold no ignorable characters. Throws where the face cannot be embedded.
 */
export function findLostTexts(face: FontFace, texts: readonly string[]): readonly string[] {
  const document = new PDFDocument({ ...NO_FONT, autoFirstPage: false }) as unknown as PdfkitDocument;
  const font = createEmbeddedFont(document, face, 'F1');
  const encoded = texts.map((text) => font.encode(text)[0]);
  font.ref();
  font.finalize();
  return texts.filter((text, i) => {
    const codePoints = (encoded[i] ?? []).flatMap((hex) => font.unicode[Number.parseInt(hex, 16)] ?? []);
    return String.fromCodePoint(...codePoints) !== text;
  });
}
