// Line ends of formal prose on many subjects, in a narrow and a wide column. The lists of words were extended after a look
// at the ends of `tuning.txt`, never at those of `held-back.txt`.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { createPdfWriter } from '../../../dist/pdf/index.js';
import { columnsDocument } from '../narrow-column.mjs';
import { judgeLineEnds } from '../measures/line-ends.mjs';
import { run } from '../judges/run.mjs';

const COLUMNS = [
  { name: 'narrow', centimetres: 4.4 },
  { name: 'wide', centimetres: 15.7 },
];

export async function proseRows(table, folder) {
  const writer = createPdfWriter(await loadOfficialFamily());
  for (const text of ['tuning', 'held-back']) {
    const paragraphs = readFileSync(new URL(`../prose/${text}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean);
    for (const { name, centimetres } of COLUMNS) {
      const file = path.join(folder, `prose-${text}-${name}.pdf`);
      writeFileSync(file, (await writer.write(await columnsDocument([{ centimetres, paragraphs }]))).bytes);
      addEnds(table, `${text} prose, ${name} column`, paragraphs, readLines(file));
    }
  }
}

function addEnds(table, what, paragraphs, lines) {
  const { ends, insideWord, examples } = judgeLineEnds(paragraphs, lines);
  const share = (100 * insideWord) / ends;
  table.add({
    what: `${what}: line ends inside a word (libthai)`,
    target: '≤ 1 %',
    figure: `${share.toFixed(2)} % of ${ends}`,
    met: share <= 1,
    details: examples.join('  '),
  });
}

const readLines = (pdf) =>
  run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'])
    .split(/[\n\f]/u)
    .map((line) => line.trim())
    .filter(Boolean);
