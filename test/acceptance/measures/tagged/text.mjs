// The text of a structure tree by pdf.js (Firefox): its structure tree of each page joined with the page's text.
import { readFileSync } from 'node:fs';

/** `p8R_mc0`: the id that pdf.js gives a marked-content sequence of a page. */
const contentId = (page, mcid) => `p${page.reference.replace(' 0 R', 'R')}_mc${mcid}`;

/** Text by content id of all marked content of a page, nested marks part of what is around them. */
async function pageTexts(page) {
  const texts = new Map();
  const open = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop();
    else if (item.type !== undefined) open.push(item.id ?? open.at(-1));
    else texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + item.str);
  }
  return texts;
}

const contentIds = (node) =>
  (node?.children ?? []).flatMap((kid) =>
    kid.role === undefined ? (kid.type === 'content' ? [kid.id] : []) : contentIds(kid),
  );

/**
 * `{ textOf, wrong, sequences }`: the text of an element; the pages whose content pdf.js walks in another order than the
 * tree's; how many sequences it walks. `root` and `pages` as `readTaggedFile` gives them: pdf.js hands out a tree for each
 * page, and content that goes on over pages is put together again by the file's one tree.
 */
export async function structureText(file, { root, pages }) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const texts = new Map();
  const walked = new Map();
  for (const [index, page] of pages.entries()) {
    const read = await document.getPage(index + 1);
    for (const [id, text] of await pageTexts(read)) texts.set(id, text);
    walked.set(page, contentIds(await read.getStructTree()));
  }
  await document.destroy();
  const contentsOf = (element) =>
    element.kids.flatMap((kid) => ('type' in kid ? contentsOf(kid) : 'mcid' in kid ? [kid] : []));
  const all = contentsOf(root);
  const wrong = pages.flatMap((page, index) => {
    const own = all.filter((kid) => kid.page === page).map(({ mcid }) => contentId(page, mcid));
    return own.join() === walked.get(page).join() ? [] : [index + 1];
  });
  const textOf = (element) =>
    contentsOf(element)
      .map(({ page, mcid }) => texts.get(contentId(page, mcid)) ?? '')
      .join('');
  return { textOf, wrong, sequences: [...walked.values()].flat().length };
}
