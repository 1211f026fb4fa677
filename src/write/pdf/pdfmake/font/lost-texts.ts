import PDFDocument from 'pdfkit';
import type { FontFace } from '../../../../fonts/index.js';
import { createEmbeddedFont } from './embedded-font.js';
import type { PdfkitDocument } from './pdfkit-protocol.js';

/** pdfkit would open Helvetica, a file of metrics beside its own. */
const NO_FONT = { font: null as unknown as string };

/**
 * Which of the texts a PDF in this face would not give back: each is encoded, and read again by the ToUnicode entries
 * of its CIDs. Characters that are never drawn must not be among them. Throws where the face cannot be embedded.
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
