// Finds every paragraph of the source in the pages of a document, each once, in order within its cell, and says what
// is left on the pages. A paragraph may be cut where a page ends.
import { squash } from '../source-rows.mjs';

/** A paragraph that goes on over a whole page fills at least this many characters of it. */
const WHOLE_PAGE = 200;

/** Text of a page, where its lines end in it, and which of its characters a paragraph has claimed. */
function openPage(raw) {
  const text = squash(raw);
  const lineEnds = new Set();
  let length = 0;
  for (const line of raw.split('\n')) lineEnds.add((length += squash(line).length));
  return { text, lineEnds, used: new Uint8Array(text.length) };
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
function maxStart(page, text, from) {
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

/**
 * Where a text may be cut, longest first: where a line ends, and where the reader gives no lines, within the last three
 * letters. The next paragraph may begin with the letters that the cut one goes on with.
 */
function cuts(page, at, length) {
  const atLineEnds = [];
  for (let cut = length; cut > 0; cut -= 1) if (page.lineEnds.has(at + cut)) atLineEnds.push(cut);
  return [...atLineEnds, ...[length, length - 1, length - 2].filter((cut) => cut > 0)];
}

/** A beginning of so few characters may be a sign of another text, such as the hyphen of a word for the mark of a list. */
const SIGN = 2;

/** Whether the next page has the whole text, and this one no more than a sign that it may begin with. */
const isWholeOnNext = (pages, text, number, offset) =>
  findFree(pages[number + 1], text, 0) >= 0 && maxStart(pages[number], text, offset).length <= SIGN;

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
      !isWholeOnNext(pages, text, number, number === place.page ? place.offset : 0) &&
      locateCut(pages, text, { page: number, offset: number === place.page ? place.offset : 0 });
    if (cut) return cut;
  }
  return undefined;
}

function locateCut(pages, text, { page, offset }, least = 1) {
  const { length, at } = maxStart(pages[page], text, offset);
  if (length < least) return undefined;
  for (const cut of cuts(pages[page], at, length)) {
    const rest = text.slice(cut);
    const next = pages[page + 1];
    const whole = findFree(next, rest, 0);
    if (whole >= 0) {
      claim(pages[page], at, cut);
      claim(next, whole, rest.length);
      return { page: page + 1, offset: whole + rest.length };
    }
    if (rest.length <= WHOLE_PAGE || page + 2 >= pages.length) continue;
    const end = locateCut(pages, rest, { page: page + 1, offset: 0 }, WHOLE_PAGE);
    if (end) {
      claim(pages[page], at, cut);
      return end;
    }
  }
  return undefined;
}

/** Claims the text on a page, wherever it is; gives whether it was found. */
function claimOn(page, text) {
  const at = findFree(page, text, 0);
  if (at >= 0) claim(page, at, text.length);
  return at >= 0;
}

/**
 * `{ total, found, missing, left }`: paragraphs, those given back whole and in order, the others, and the text on the
 * pages that no paragraph claimed, page by page. Labels of drawings may be in any order on the page of what is before.
 */
export function matchParagraphs(rows, pageTexts) {
  const pages = pageTexts.map(openPage);
  const missing = [];
  let total = 0;
  let rowPage = 0;
  for (const row of rows) {
    if (row.drawn) {
      const labels = row.flat().map(squash);
      total += row.optional ? 0 : labels.length;
      for (const label of labels) if (!claimOn(pages[rowPage], label) && !row.optional) missing.push(label);
      continue;
    }
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

/** The line that the level's cell begins with on each further page of its row. */
const CONTINUED = ['Basic', 'Advance', 'Significance'].map((level) => `${level}(ต่อ)`);

/**
 * The pages' text, line by line, without what runs on every page but a cover: header, page number, repeated header rows of tables,
 * the level's name at the top of a row that goes on.
 */
export function withoutRunning(pages, { running, heads, covers }) {
  const labels = [...new Set(heads.map((head) => head.join(''))), ...CONTINUED].map(
    (label) => new RegExp(overLines(label), 'gu'),
  );
  return pages.map((page, index) => {
    let text = page.split('\n').map(squash).join('\n');
    const header = running
      .map((each) => new RegExp(`^${overLines(each)}$`, 'mu'))
      .find((each) => each.test(text));
    if (header && index >= covers) text = text.replace(header, '');
    for (const label of labels) text = text.replaceAll(label, '');
    return text.replace(new RegExp(`^\\n*${index + 1}\\n|\\n${index + 1}\\n*$`, 'u'), '');
  });
}

/**
 * The pages without the header rows that tables within cells repeat where they go on: beyond one for each table, those
 * that are highest on their page.
 */
export function withoutRepeats(pages, nested) {
  const texts = [...pages];
  const heads = nested.map((head) => squash(head.join('')));
  for (const head of new Set(heads)) {
    const tables = heads.filter((other) => other === head).length;
    const pattern = new RegExp(overLines(head), 'gu');
    const found = texts.flatMap((text, page) =>
      [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ page, index, length: match.length })),
    );
    const repeats = found
      .filter(({ page }) => page > found[0].page)
      .toSorted((a, b) => a.index - b.index)
      .slice(0, Math.max(0, found.length - tables))
      .toSorted((a, b) => b.index - a.index);
    for (const { page, index, length } of repeats)
      texts[page] = texts[page].slice(0, index) + texts[page].slice(index + length);
  }
  return texts;
}

/** A pattern of the text, wherever it is split into lines. */
const overLines = (text) =>
  Array.from(squash(text), (character) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')).join('\\n*');

/** Characters that no source has: ZWSP, U+FFFD, a lone nikhahit, private use, control characters. */
const STRAY = /[\u200b\ufffd\u0e4d\ue000-\uf8ff\u0000-\u0008\u000b\u000e-\u001f\ufffe]/gu;

export const countStrays = (text) => (text.match(STRAY) ?? []).length;
