// What a reader sees on the pages of a PDF, by poppler: texts, words and their places, fonts, colours.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontNames } from '../judges/libreoffice.mjs';
import { run } from '../judges/run.mjs';
import { scratchFolder } from '../scratch.mjs';
import { squash } from '../source-rows.mjs';

/** Dots to the inch of the pictures in which colours are looked for. */
const RESOLUTION = 50;

/** A channel of a colour may be so far from what was asked for. */
const NEAR = 10;

const once = (make) => {
  let made;
  return () => (made ??= make());
};

export function pagesOf(file) {
  const texts = once(() =>
    run('pdftotext', ['-layout', file, '-'])
      .split('\f')
      .slice(0, -1)
      .map((page) => squash(page)),
  );
  const words = once(() => readWords(run('pdftotext', ['-bbox', file, '-'])));
  const size = once(() => {
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/u.exec(run('pdfinfo', [file]));
    return { width: Number(width), height: Number(height) };
  });
  const pictures = new Map();
  const picture = (page) => {
    if (!pictures.has(page)) pictures.set(page, draw(file, page));
    return pictures.get(page);
  };
  return {
    texts,
    text: () => texts().join(''),
    words,
    size,
    fonts: () => fontNames(file),
    /** The first word that has a text, with its box. */
    word: (text) => words().find((each) => each.text.includes(text)),
    /** Distances of the lines that hold words right of `x`, on the first page. */
    lineDistances: (x) => {
      const bottoms = words()
        .filter((each) => each.page === 1 && each.left > x)
        .map(({ bottom }) => bottom);
      const lines = [...new Set(bottoms.map((each) => each.toFixed(1)))].map(Number).sort((a, b) => a - b);
      return lines.slice(1).map((each, index) => each - lines[index]);
    },
    /** Dots of a page that have a colour; `share` is the part of the page's height to look at, from the top. */
    dots: (page, color, share = 1) => countDots(picture(page), color, share),
  };
}

function readWords(xhtml) {
  const found = [];
  let page = 0;
  for (const line of xhtml.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const word = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/u.exec(
      line,
    );
    if (!word) continue;
    const [left, top, right, bottom] = word.slice(1, 5).map(Number);
    found.push({ page, left, top, right, bottom, text: word[5] });
  }
  return found;
}

function draw(file, page) {
  const base = path.join(scratchFolder(), 'page');
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-r', String(RESOLUTION), ...pages, file, base]);
  const data = readFileSync(`${base}.ppm`);
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(data.subarray(0, 40).toString('latin1'));
  return { width: Number(width), height: Number(height), dots: data.subarray(head.length) };
}

function countDots({ width, height, dots }, color, share) {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const end = width * Math.floor(height * share);
  let count = 0;
  for (let at = 0; at < end; at += 1)
    if (wanted.every((channel, index) => Math.abs(dots[3 * at + index] - channel) <= NEAR)) count += 1;
  return count;
}
