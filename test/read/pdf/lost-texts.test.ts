import { expect, it } from '@jest/globals';
import { readPages } from '../../../src/read/pdf/pages.js';

/** A page with a line in Helvetica, and texts in a font of Japanese letters that the file does not hold. */
function pdf(lines: readonly string[]): Uint8Array {
  const content = lines.map((line, at) => `BT 50 ${700 - 20 * at} Td ${line}`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /MSGothic /Encoding /90ms-RKSJ-H /DescendantFonts [7 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MSGothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 8 0 R >>',
    '<< /Type /FontDescriptor /FontName /MSGothic /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file + table + end);
}

const latin = '/F1 14 Tf (Plain text of the report) Tj ET';
const japanese = '/F2 14 Tf <82A082A282A4> Tj ET';
const empty = '/F1 14 Tf () Tj ET';

it('tells of texts in a font that it cannot read, and of no others', async () => {
  const read = await readPages(pdf([latin, japanese, japanese, empty]));
  expect(read.warnings).toEqual([{ code: 'texts-unreadable', page: 1, count: 2 }]);
  expect((await readPages(pdf([latin, empty]))).warnings).toEqual([]);
});
