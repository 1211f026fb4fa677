// Rows that outgrow pages: everything is there, in the time promised, and the segmenter is linear.
import { EXTRACTORS } from '../judges/extractors.mjs';
import { squash } from '../source-rows.mjs';
import { columnsDocument } from '../narrow-column.mjs';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { createPdfWriter } from '../../../dist/write/pdf/writer.js';
import { lineBreakOpportunities, segment } from '../../../dist/bundle/thai.js';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const seconds = (start) => (performance.now() - start) / 1000;

/** Thai text of a length made of the source's own paragraphs, each time in another order, so that little repeats. */
function distinctText(paragraphs, length, { spaces = true } = {}) {
  const words = paragraphs
    .flatMap((paragraph) => segment(paragraph))
    .filter((word) => spaces || word.trim() !== '');
  let state = 12345;
  let text = '';
  while (text.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += words[state % words.length];
  }
  return text.slice(0, length);
}

export async function limitRows(table, paragraphs, folder) {
  const writer = createPdfWriter(await loadOfficialFamily());
  const cases = [
    ['one paragraph of 150,000 characters', [[13, [distinctText(paragraphs, 150_000)]]], 3],
    ['40,000 characters without a break opportunity', [[13, ['ก'.repeat(40_000)]]], 3],
    [
      'a cell of 60 pages and more beside two that split',
      [
        [4, paragraphs.slice(0, 60)],
        [4, paragraphs.slice(60, 200)],
        [14, [...paragraphs, ...paragraphs]],
      ],
      undefined,
    ],
  ];
  for (const [index, [what, columns, target]] of cases.entries()) {
    const document = await columnsDocument(
      columns.map(([centimetres, texts]) => ({ centimetres, paragraphs: texts })),
    );
    const start = performance.now();
    const { bytes, pages } = await writer.write(document);
    const took = seconds(start);
    const file = path.join(folder, `limit-${index}.pdf`);
    writeFileSync(file, bytes);
    const texts = (await EXTRACTORS['pdf.js'](file)).map(squash);
    const head = squash('หัวตาราง').repeat(columns.length);
    const heads = texts.filter((text) => text.includes(head)).length;
    const drawn = texts.join('').replaceAll(head, '').length;
    const source = columns
      .flatMap(([, list]) => list)
      .map(squash)
      .join('').length;
    const complete = drawn === source && heads === pages;
    table.add({
      what: `${what}: seconds, pages; characters missing, pages without header`,
      target: target ? `≤ ${target} s` : '0 / 0',
      figure: `${took.toFixed(2)} s, ${pages}; ${source - drawn}, ${pages - heads}`,
      met: complete,
      fast: target === undefined || took <= target,
    });
  }
  addRate(table, 'segment', segment, paragraphs);
  addRate(table, 'lineBreakOpportunities', lineBreakOpportunities, paragraphs);
}

/** Millions of characters a second on text that was not seen before, for a hundred thousand and a million. */
function addRate(table, name, run, paragraphs) {
  run(distinctText(paragraphs, 50_000));
  const rates = [100_000, 1_000_000].map((length) => {
    const text = distinctText(paragraphs, length + 7);
    const start = performance.now();
    run(text);
    return length / 1e6 / seconds(start);
  });
  table.add({
    what: `${name}: million characters a second, 100,000 / 1,000,000 characters`,
    target: '≥ 1',
    figure: rates.map((rate) => rate.toFixed(2)).join(' / '),
    met: true,
    fast: rates.every((rate) => rate >= 1),
    peer: 'Intl.Segmenter: super-linear',
  });
}
