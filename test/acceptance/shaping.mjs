// Whether Thai clusters are drawn in a PDF as HarfBuzz places them. The PDF is read by `mutool trace` (which glyph
// is where) and its embedded font program by HarfBuzz (what that glyph looks like); both together, contour by
// contour, are compared with HarfBuzz's own shaping of the original font. Glyph numbers are not compared, ink is.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import * as hb from 'harfbuzzjs';
import { createEmbeddedFont } from '../../dist/write/pdf/pdfmake/font/index.js';

const PDFDocument = createRequire(import.meta.url)('pdfkit');

const CONSONANTS = Array.from({ length: 46 }, (_, i) => String.fromCodePoint(0x0e01 + i)).filter(
  (letter) => letter !== 'ฤ' && letter !== 'ฦ',
);
const VOWELS = ['', 'ั', 'า', 'ำ', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็'];
const MARKS = ['', '่', '้', '๊', '๋', '์'];
/** Vowels on the line come after the tone mark. */
const ON_THE_LINE = /[าำ]/;

/** 44 consonants × 11 vowel forms × 6 marks. */
export const CLUSTERS = CONSONANTS.flatMap((consonant) =>
  VOWELS.flatMap((vowel) =>
    MARKS.map((mark) => consonant + (ON_THE_LINE.test(vowel) ? mark + vowel : vowel + mark)),
  ),
);

const SIZE = 100;
const COLUMNS = 60;
const CELL = { width: 240, height: 260 };
/** From a cell's corner to the pen. */
const INSET = { x: 60, y: 160 };
/** 1/1000 em, and what mutool's numbers are rounded to. */
const TOLERANCE = 1 + 0.02;

/** Makes our font the document's current one. */
const useOurFont = (document, face) => {
  document._font = createEmbeddedFont(document, face, 'T1');
};

/** The peer: pdfkit's own font, which fontkit shapes. */
export const useStockFont = (document, face) => {
  document.font(face.data);
};

/**
 * Draws every cluster with the face and compares. `file` and `data` are the face's; throws where mutool is missing.
 * Gives how many clusters were drawn, how many differ by more than 1/1000 em anywhere, and the first ten of those.
 */
export async function judgeShaping(face, { clusters = CLUSTERS, useFont = useOurFont } = {}) {
  const pdf = await draw(face, clusters, useFont);
  const drawn = readGlyphs(pdf, clusters.length);
  const embedded = open(fontProgram(pdf));
  const original = open(face.data);
  const differing = clusters.filter((cluster, i) => {
    const want = shape(original, cluster).flatMap((glyph) => contours(original, glyph));
    const got = (drawn[i] ?? []).flatMap((glyph) => contours(embedded, glyph));
    return !sameInk(want, got);
  });
  return { clusters: clusters.length, differing: differing.length, examples: differing.slice(0, 10) };
}

function draw(face, clusters, useFont) {
  const rows = Math.ceil(clusters.length / COLUMNS);
  const size = [COLUMNS * CELL.width, rows * CELL.height];
  const document = new PDFDocument({ size, margin: 0, font: face.data, compress: false, subset: 'PDF/A-1b' });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  useFont(document, face);
  document.fontSize(SIZE);
  clusters.forEach((cluster, i) => {
    const x = (i % COLUMNS) * CELL.width + INSET.x;
    const y = Math.floor(i / COLUMNS) * CELL.height + INSET.y;
    document.text(cluster, x, y, { lineBreak: false, baseline: 'alphabetic' });
  });
  return new Promise((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.end();
  });
}

/** Glyph and place, 1/1000 em from the cell's pen, of all that mutool finds on the page, by cell. */
function readGlyphs(pdf, count) {
  const folder = mkdtempSync(join(tmpdir(), 'shaping-'));
  try {
    const path = join(folder, 'clusters.pdf');
    writeFileSync(path, pdf);
    const options = { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] };
    const trace = execFileSync('mutool', ['trace', path], options).toString();
    const height = Math.ceil(count / COLUMNS) * CELL.height;
    const cells = Array.from({ length: count }, () => []);
    for (const [, glyph, x, y] of trace.matchAll(/<g [^>]*glyph="(\d+)" x="([^"]+)" y="([^"]+)"/g)) {
      const column = Math.floor(x / CELL.width);
      const row = Math.floor((height - y) / CELL.height);
      const scale = 1000 / SIZE;
      cells[row * COLUMNS + column].push({
        glyph: Number(glyph),
        x: (x - column * CELL.width - INSET.x) * scale,
        y: (y - height + row * CELL.height + INSET.y) * scale,
      });
    }
    return cells;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The only TrueType program in a PDF. */
function fontProgram(pdf) {
  const text = pdf.toString('latin1');
  const [, reference] = /\/FontFile2 (\d+) 0 R/.exec(text);
  const object = text.indexOf(`\n${reference} 0 obj`);
  const start = text.indexOf('stream\n', object) + 'stream\n'.length;
  const dictionary = text.slice(object, start);
  const [, length] = /\/Length (\d+)/.exec(dictionary);
  const stream = pdf.subarray(start, start + Number(length));
  return new Uint8Array(dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream);
}

function open(data) {
  const font = new hb.Font(new hb.Face(new hb.Blob(data)));
  return { font, scale: 1000 / font.face.upem, paths: new Map() };
}

const buffer = new hb.Buffer();

/** HarfBuzz by its defaults: script guessed from the cluster, grapheme clusters. */
function shape({ font, scale }, text) {
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  let pen = 0;
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i];
    const place = { glyph: codepoint, x: (pen + xOffset) * scale, y: yOffset * scale };
    pen += xAdvance;
    return place;
  });
}

/** A placed glyph's contours: the path commands and their numbers, 1/1000 em. */
function contours({ font, scale, paths }, { glyph, x, y }) {
  if (!paths.has(glyph)) {
    const all = [];
    for (const { type, values } of font.glyphToJson(glyph)) {
      if (type === 'M') all.push({ commands: '', numbers: [] });
      const contour = all.at(-1);
      contour.commands += type;
      contour.numbers.push(...values.map((value) => value * scale));
    }
    paths.set(glyph, all);
  }
  return paths.get(glyph).map(({ commands, numbers }) => ({
    commands,
    numbers: numbers.map((value, i) => value + (i % 2 === 0 ? x : y)),
  }));
}

/** Every wanted contour has one drawn contour of the same shape at the same place, and none is left over. */
function sameInk(want, got) {
  const left = [...got];
  for (const contour of want) {
    const at = left.findIndex((other) => isNear(contour, other));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

const isNear = (one, other) =>
  one.commands === other.commands &&
  one.numbers.every((value, i) => Math.abs(value - other.numbers[i]) <= TOLERANCE);
