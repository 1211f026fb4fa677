import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import { objectStream, type ObjectLocation } from './cross-reference.js';

/** Objects that a document stores in object streams (PDF 1.7, 7.5.7). */
export interface ObjectStreams {
  /** Creates the first stream before all other objects; see `reserve` below. */
  readonly reserve: () => void;
  readonly add: (object: number, body: string) => void;
  /** Writes the streams, where there are objects for them. */
  readonly write: () => void;
  /** Where each object of a written stream is, by its number. */
  readonly locations: ReadonlyMap<number, ObjectLocation>;
}

/** Objects in one stream: a cross-reference stream counts them in two bytes. */
const MAX_OBJECTS_PER_STREAM = 50_000;

/** Object streams of a document; `createReference` makes a new object of it. */
export function createObjectStreams(createReference: () => PdfReference): ObjectStreams {
  const objects: (readonly [object: number, body: string])[] = [];
  const locations = new Map<number, ObjectLocation>();
  let reserved: PdfReference | undefined;
  return {
    locations,
    /**
     * poppler takes the number of an object stream for an offset in the file as well: where it falls into an object that
     * holds a long string, poppler loses that object. A number below the first object's offset falls into none.
     */
    reserve() {
      reserved = createReference();
    },
    add(object, body) {
      objects.push([object, body]);
    },
    write() {
      for (let from = 0; from < objects.length; from += MAX_OBJECTS_PER_STREAM) {
        const part = objects.slice(from, from + MAX_OBJECTS_PER_STREAM);
        const { first, content } = objectStream(part);
        const stream = (from === 0 && reserved) || createReference();
        Object.assign(stream.data, { Type: 'ObjStm', N: part.length, First: first });
        stream.end(content);
        part.forEach(([object], index) => locations.set(object, { stream: stream.id, index }));
      }
    },
  };
}
