import { describe, expect, it } from '@jest/globals';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF of one page with the given content, its cross references left for the reader to find. */
const pdfOf = (content: string): Uint8Array =>
  new TextEncoder().encode(
    [
      '%PDF-1.7',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << >> >> endobj',
      `4 0 obj << /Length ${content.length} >> stream`,
      content,
      'endstream endobj',
      'trailer << /Root 1 0 R >>',
    ].join('\n'),
  );

/** What src/read/pdf/rules.ts relies on: the numbers of drawing operators are in no documentation. */
describe('pdfjs-dist', () => {
  it('gives a path as its paint and one list of operators, each with its coordinates', async () => {
    const task = pdfjs.getDocument({
      data: pdfOf('q 1 0 0 1 5 5 cm 10 20 m 30 20 l 1 2 3 4 5 6 c h S Q'),
      verbosity: 0,
    });
    const pdf = await task.promise;
    const page = await pdf.getPage(1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const at = fnArray.indexOf(pdfjs.OPS.constructPath);
    expect(fnArray[0]).toBe(pdfjs.OPS.save);
    expect(fnArray[1]).toBe(pdfjs.OPS.transform);
    const [paint, [path]] = argsArray[at] as [number, [Float32Array]];
    // Closing and painting may be one operator or two.
    expect([pdfjs.OPS.stroke, pdfjs.OPS.closeStroke]).toContain(paint);
    // Move 0, line 1, curve 2, close 4.
    expect([...path]).toEqual([0, 10, 20, 1, 30, 20, 2, 1, 2, 3, 4, 5, 6, 4]);
    await task.destroy();
  });

  it('has every operator that rules and pictures are read from', () => {
    const names = [
      'stroke',
      'closeStroke',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    ];
    const more = [
      'fill',
      'eoFill',
      'restore',
      'paintFormXObjectBegin',
      'paintFormXObjectEnd',
      'paintImageXObject',
    ];
    for (const name of [...names, ...more, 'paintInlineImageXObject'])
      expect((pdfjs.OPS as Readonly<Record<string, number>>)[name]).toEqual(expect.any(Number));
  });
});
