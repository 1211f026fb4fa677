// Finds every paragraph of the source in the pages of a document, each once, in order within its cell, and says what
// is left on the pages. A paragraph may be cut where a page ends.
import { squash } from '../source-rows.mjs';

/** Text of a page and which of its characters a paragraph has claimed. */
function openPage(raw) {
  const text = squash(raw);
  return { text, used: new Uint8Array(text.length) };
}

const isFree = (page, from, length) => {
  for (let i = from; i < from + length; i += 1) if (page.used[i]) return false;
  return true;
};

function findFree(page, text, from) {
  for (let at = page.text.indexOf(text, from); at >= 0; at = page.text.indexOf(text, at + 1)) {
    if (isFree(page, at, text.length)) return at;
  }
  return -1;
}

const claim = (page, at, length) => page.used.fill(1, at, at + length);

/** The longest free beginning of the text on a page, with its place. */
function longestStart(page, text, from) {
  let low = 0;
  let high = text.length - 1;
  let at = -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const found = findFree(page, text.slice(0, middle), from);
    if (found >= 0) [low, at] = [middle, found];
    else high = middle - 1;
  }
  return { length: low, at };
}

/** Claims the text from a place on; gives the place after it, or undefined where it is not there. */
function locate(pages, text, place) {
  for (let number = place.page; number < pages.length; number += 1) {
    const at = findFree(pages[number], text, number === place.page ? place.offset : 0);
    if (at >= 0) {
      claim(pages[number], at, text.length);
      return { page: number, offset: at + text.length };
    }
    const cut =
      number + 1 < pages.length &&
      locateCut(pages, text, { page: number, offset: number === place.page ? place.offset : 0 });
    if (cut) return cut;
  }
  return undefined;
}

function locateCut(pages, text, { page, offset }) {
  const { length, at } = longestStart(pages[page], text, offset);
  for (let cut = length; cut > Math.max(0, length - 3); cut -= 1) {
    const start = cut === length ? at : findFree(pages[page], text.slice(0, cut), offset);
    if (start < 0) continue;
    const rest = text.slice(cut);
    const next = pages[page + 1];
    const whole = findFree(next, rest, 0);
    if (whole >= 0) {
      claim(pages[page], start, cut);
      claim(next, whole, rest.length);
      return { page: page + 1, offset: whole + rest.length };
    }
    if (rest.length < 300 || page + 2 >= pages.length) continue;
    const end = locateCut(pages, rest, { page: page + 1, offset: 0 });
    if (end) {
      claim(pages[page], start, cut);
      return end;
    }
  }
  return undefined;
}

/**
 * `{ total, found, missing, left }`: paragraphs, those given back whole and in order, the others, and the text on the
 * pages that no paragraph claimed, page by page.
 */
export function matchParagraphs(rows, pageTexts) {
  const pages = pageTexts.map(openPage);
  const missing = [];
  let total = 0;
  let rowPage = 0;
  for (const row of rows) {
    let last = rowPage;
    for (const cell of row) {
      let place = { page: rowPage, offset: 0 };
      for (const paragraph of cell.map(squash).filter(Boolean)) {
        total += 1;
        const next = locate(pages, paragraph, place);
        if (next) place = next;
        else missing.push(paragraph);
      }
      last = Math.max(last, place.page);
    }
    rowPage = last;
  }
  const left = pages.map(({ text, used }) =>
    text
      .split('')
      .filter((_, i) => !used[i])
      .join(''),
  );
  return { total, found: total - missing.length, missing, left };
}

/** The pages' text without what runs on every page: header, page number, repeated header rows of tables. */
export function withoutRunning(pages, { running, heads }) {
  const labels = [...new Set(heads.map((head) => squash(head.join(''))))];
  return pages.map((page, index) => {
    let text = squash(page).replace(squash(running), '');
    for (const label of labels) text = text.replaceAll(label, '');
    return text.replace(new RegExp(`^${index + 1}|${index + 1}$`, 'u'), '');
  });
}

/** Characters that no source has: ZWSP, U+FFFD, a lone nikhahit, private use, control characters. */
const STRAY = /[\u200b\ufffd\u0e4d\ue000-\uf8ff\u0000-\u0008\u000b\u000e-\u001f\ufffe]/gu;

export const countStrays = (text) => (text.match(STRAY) ?? []).length;
