// The structure tree of each page and the page's text by pdf.js (Firefox).
import { readFileSync } from 'node:fs';

/** The identifier in `p8R_mc0`, pdf.js's name of a marked-content sequence. */
const mcidOf = (id) => (id === undefined ? undefined : Number(/_mc(\d+)$/u.exec(id)?.[1]));

const identifiers = (node) =>
  (node?.children ?? []).flatMap((kid) =>
    kid.role === undefined ? (kid.type === 'content' ? [mcidOf(kid.id)] : []) : identifiers(kid),
  );

/** The text of each sequence; what is marked inside one is part of it. */
async function textsOf(page) {
  const texts = new Map();
  const open = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(mcidOf(item.id) ?? open.at(-1));
    else texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + item.str);
  }
  return texts;
}

/** For each page `{ order, texts }`: its identifiers as the tree has them, and the text of each. */
export async function pdfjsStructure(file) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push({ order: identifiers(await page.getStructTree()), texts: await textsOf(page) });
  }
  await document.destroy();
  return pages;
}
