// The text of a structure tree. Readers hand out a tree for each page; content that goes on over pages is put together
// again by the file's one tree.

const contentsOf = (element) =>
  element.kids.flatMap((kid) => ('type' in kid ? contentsOf(kid) : 'mcid' in kid ? [kid] : []));

/**
 * `{ textOf, wrong }`: the text of an element, and the pages whose content the reader walks in another order than the
 * tree's. `root` and `pages` as `readTaggedFile` gives them, `read` what a reader found on each page.
 */
export function structureText({ root, pages }, read) {
  const found = new Map(pages.map((page, index) => [page, read[index]]));
  const all = contentsOf(root);
  const wrong = pages.flatMap((page, index) => {
    const own = all.filter((kid) => kid.page === page).map(({ mcid }) => mcid);
    return own.join() === found.get(page)?.order.join() ? [] : [index + 1];
  });
  const textOf = (element) =>
    contentsOf(element)
      .map(({ page, mcid }) => found.get(page).texts.get(mcid) ?? '')
      .join('');
  return { textOf, wrong };
}
