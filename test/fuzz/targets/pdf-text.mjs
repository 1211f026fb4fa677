// The text of a PDF in memory, page by page, by pdf.js.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function pdfText(bytes) {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    texts.push(items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''));
  }
  await task.destroy();
  return texts;
}
