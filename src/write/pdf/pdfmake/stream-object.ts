import type { PDFDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';

/** A document that writes an object with a stream at once, without a copy of its bytes. */
export interface StreamWriter extends PDFDocument {
  readonly writeStream: (object: PdfReference, data: Uint8Array) => void;
}

/** A value of a picture's dictionary: a name, a whole number, another object or a list of them. */
type Value = string | number | PdfReference | readonly Value[];

/** The dictionary of a picture's object, as pdfkit writes it (ISO 32000-1, 7.3.7). */
export const dictionary = (entries: Readonly<Record<string, unknown>>): string =>
  ['<<', ...Object.entries(entries).map(([key, value]) => `/${key} ${written(value as Value)}`), '>>'].join(
    '\n',
  );

function written(value: Value): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return String(value);
  return 'id' in value ? `${String(value.id)} 0 R` : `[${value.map(written).join(' ')}]`;
}
