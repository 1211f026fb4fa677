// Signs that officers type, one paragraph of forty: each is in the text that poppler reads, and its glyph is not the empty
// box, which a Chinese letter beside them is drawn as.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateReport } from '../../../dist/index.js';
import { run } from '../judges/run.mjs';

const SIGNS = [
  ...['→', '⇒', '←', '↔', '✓', '✔', '✗', '✘', '●', '○', '■', '□', '▪', '★', '☆', '①', '⑤', '⑩', '⑪', '⑳'],
  ...['►', '▶', '◆', '◇', '▲', '☐', '☑', '☒', '≥', '≤', '≠', '±', '×', '÷', '√', '∞', '–', '➢', '❖', '≈'],
];
const MISSING = '漢';

/** Distance between a word's box and the origin of its glyph that is rounding, pt. */
const NEAR = 0.5;

/** The words of a page with their boxes. */
const wordsOf = (file) =>
  [
    ...run('pdftotext', ['-bbox', '-enc', 'UTF-8', file, '-']).matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.)<\/word>/gu,
    ),
  ].map(([, x, top, bottom, text]) => ({ x: Number(x), top: Number(top), bottom: Number(bottom), text }));

/** A function that gives the outline of the glyph that is drawn where a word is. */
function outlines(file) {
  const svg = run('pdftocairo', ['-svg', file, '-']);
  const shapes = new Map(
    [...svg.matchAll(/id="(glyph[\d-]+)"[^>]*>\s*<path[^>]*\bd="([^"]*)"/gu)].map(([, id, d]) => [id, d]),
  );
  const uses = [...svg.matchAll(/href="#(glyph[\d-]+)" x="([\d.]+)" y="([\d.]+)"/gu)].map(([, id, x, y]) => ({
    id,
    x: Number(x),
    y: Number(y),
  }));
  return ({ x, top, bottom }) => {
    const use = uses.find((each) => Math.abs(each.x - x) < NEAR && each.y > top && each.y < bottom);
    return (use && shapes.get(use.id)) || undefined;
  };
}

export async function signRows(table, folder) {
  const text = [...SIGNS, MISSING].join(' ');
  const item = { code: '1.1', levels: [{ level: 'basic', result: [{ type: 'paragraph', text }] }] };
  const report = { agency: 'กรมตัวอย่าง', fiscalYear: 2568, categories: [{ number: 1, items: [item] }] };
  const { pdf } = await generateReport(report, { formats: ['pdf'] });
  const file = path.join(folder, 'signs.pdf');
  writeFileSync(file, pdf);
  const words = new Map(wordsOf(file).map((word) => [word.text, word]));
  const outlineOf = outlines(file);
  const box = outlineOf(words.get(MISSING));
  if (!box) throw new Error('the empty box was not found');
  const undrawn = SIGNS.filter((sign) => {
    const outline = words.has(sign) ? outlineOf(words.get(sign)) : undefined;
    return outline === undefined || outline === box;
  });
  table.add({
    what: `signs drawn, of ${SIGNS.length} common ones`,
    target: `${SIGNS.length}`,
    figure: `${SIGNS.length - undrawn.length}`,
    met: undrawn.length === 0,
    details: undrawn.join(' '),
  });
}
