import { describe, expect, it } from '@jest/globals';
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import { createObjectStreams } from '../../../../src/write/pdf/pdfmake/object-streams.js';

/** More objects than a cross-reference stream counts in its two bytes. */
const MANY = 65_537;

describe('object streams', () => {
  it('are as many as their objects need, each object at its own place', () => {
    const made: { id: number; data: Record<string, unknown>; content?: Uint8Array }[] = [];
    const streams = createObjectStreams(() => {
      const reference: (typeof made)[number] & { end: (content: Uint8Array) => void } = {
        id: MANY + made.length,
        data: {},
        end: (content) => (reference.content = content),
      };
      made.push(reference);
      return reference as unknown as PdfReference;
    });
    streams.reserve();
    for (let object = 0; object < MANY; object++) streams.add(object, `(${object})`);
    streams.write();
    expect(made.length).toBeGreaterThan(1);
    expect(made.map(({ data }) => Number(data['N'])).reduce((sum, count) => sum + count)).toBe(MANY);
    for (const object of [0, 49_999, 50_000, MANY - 1]) {
      const place = streams.locations.get(object) as { readonly stream: number; readonly index: number };
      const { data, content } = made.find(({ id }) => id === place.stream)!;
      const text = Buffer.from(content!).toString('latin1');
      expect(place.index).toBeLessThan(2 ** 16);
      const [number, offset] = text
        .split(/\s/u, 2 * place.index + 2)
        .slice(-2)
        .map(Number);
      expect(number).toBe(object);
      expect(text.slice(Number(data['First']) + offset!).split('\n')[0]).toBe(`(${object})`);
    }
  });
});
