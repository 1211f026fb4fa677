// Line ends of formal prose on many subjects, in a narrow and a wide column. The lists of words were extended after a look
// at the ends of `tuning.txt`, and once of `held-back.txt`, whose ends two readers judged; never at those of `unseen.txt`, which was
// written after the last word, or of the shared prose.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { createPdfWriter } from '../../../dist/write/pdf/writer.js';
import { columnsDocument } from '../narrow-column.mjs';
import { endsWithContext, judgeDrawnEnds, SEED } from '../measures/judged-ends.mjs';
import { judgeLineEnds, readLines } from '../measures/line-ends.mjs';
import { tableLines } from '../measures/geometry.mjs';
import { tracePages } from '../measures/trace.mjs';
import { run } from '../judges/run.mjs';

/** Targets in per cent: ends inside a word of the large list, and after การ or ความ. */
const COLUMNS = [
  { name: 'narrow', centimetres: 4.4, inWord: 2, poor: 0.8 },
  { name: 'wide', centimetres: 15.7, inWord: 1.2, poor: 0.8 },
];

/** Inside a word of libthai's dictionary, per cent. */
const LIBTHAI = 0.3;

/**
 * What holds where a target is not reached: libthai takes รู้|เรื่อง or ทาง|การ for words wherever they meet, a column of
 * 4.4 cm leaves a third of a line empty before long words, and a few words fill less than half of it alone.
 */
const HELD = { libthai: 1.2, inWord: 2, poor: 1.4, thin: 4, read: 94 };

const own = (name) => fileURLToPath(new URL(`../prose/${name}.txt`, import.meta.url));

/** The texts: two of ours, and one of others where it is here. */
function texts(shared) {
  const others = shared && path.join(shared, 'data', 'thai-prose.txt');
  return [
    { name: 'tuning', file: own('tuning') },
    { name: 'unseen', file: own('unseen') },
    ...(others && existsSync(others) ? [{ name: 'shared', file: others }] : []),
  ];
}

export async function proseRows(table, { folder, shared }) {
  const writer = createPdfWriter(await loadOfficialFamily());
  for (const { name: text, file } of texts(shared)) {
    const paragraphs = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    for (const { name, centimetres, ...targets } of COLUMNS) {
      const pdf = path.join(folder, `prose-${text}-${name}.pdf`);
      writeFileSync(pdf, (await writer.write(await columnsDocument([{ centimetres, paragraphs }]))).bytes);
      const what = `${text} prose, ${name} column`;
      addLibthai(table, what, judgeLineEnds(paragraphs, readLines(pdf)));
      if (shared) addWordList(table, what, { file, pdf, shared }, targets);
      addFill(table, what, paragraphs, tableLines(tracePages(pdf)));
    }
  }
  await addReaders(table, writer, folder);
}

/** Widths of the columns whose ends are read, cm: a level's, one of a table in a cell, a page's. */
const READ_COLUMNS = [4.4, 6, 15.7];

/** Ends that nobody has judged yet count as refused: have two readers judge them, and add them to `judged-ends.tsv`. */
async function addReaders(table, writer, folder) {
  const paragraphs = readFileSync(own('held-back'), 'utf8').split('\n').filter(Boolean);
  const ends = [];
  for (const centimetres of READ_COLUMNS) {
    const pdf = path.join(folder, `read-${centimetres}.pdf`);
    writeFileSync(pdf, (await writer.write(await columnsDocument([{ centimetres, paragraphs }]))).bytes);
    ends.push(...endsWithContext(paragraphs, readLines(pdf)));
  }
  const { drawn, both, first, second, refused, unjudged } = judgeDrawnEnds(ends);
  const share = (count) => (100 * count) / drawn.length;
  table.add({
    what: `${drawn.length} line ends of held-back prose, seed ${SEED}: two readers accept`,
    target: '≥ 98 %',
    figure: `${share(both).toFixed(1)} % (${share(first).toFixed(1)}, ${share(second).toFixed(1)})`,
    met: share(both) >= 98,
    held: share(both) >= HELD.read,
    details: `refused: ${refused.join('  ')}\nnot judged: ${unjudged.join('  ')}`,
  });
}

function addLibthai(table, what, { ends, insideWord, examples }) {
  const share = (100 * insideWord) / ends;
  table.add({
    what: `${what}: line ends inside a word (libthai)`,
    target: `≤ ${LIBTHAI} %`,
    figure: `${share.toFixed(2)} % of ${ends}`,
    met: share <= LIBTHAI,
    held: share <= HELD.libthai,
    details: examples.join('  '),
  });
}

/** By the largest list of words that divides the text into the fewest, a judge that is not ours. */
function addWordList(table, what, { file, pdf, shared }, { inWord, poor }) {
  const words = path.join(shared, 'data', 'thai-words.txt');
  const judge = path.join(shared, 'tools', 'word-ends.py');
  if (!existsSync(words) || !existsSync(judge)) return;
  const judged = JSON.parse(run('python3', [judge, words, file, pdf]));
  table.add({
    what: `${what}: line ends inside a word (62,000 words)`,
    target: `≤ ${inWord} %`,
    figure: `${judged.badPct} % of ${judged.ends}`,
    met: judged.badPct <= inWord,
    held: judged.badPct <= HELD.inWord,
    details: judged.examples.join('  '),
  });
  const share = (100 * judged.poor) / Math.max(1, judged.ends);
  table.add({
    what: `${what}: line ends after การ or ความ`,
    target: `≤ ${poor} %`,
    figure: `${share.toFixed(2)} %`,
    met: share <= poor,
    held: share <= HELD.poor,
  });
}

/** Space between a cell's rule and its text, pt. */
const PADDING = 3;

/** Lines that the next line of their paragraph follows are hardly ever under half full. */
function addFill(table, what, paragraphs, lines) {
  const source = paragraphs.map((text) => text.replaceAll(/\s/gu, '')).join('\n');
  const squashed = (text) => text.replaceAll(/\s/gu, '');
  const fills = lines.slice(0, -1).flatMap((line, i) => {
    const seam = squashed(line.text).slice(-12) + squashed(lines[i + 1].text).slice(0, 12);
    if (!source.includes(seam)) return [];
    return [
      { line, next: lines[i + 1], fill: (line.right - line.left) / (line.edges[1] - PADDING - line.left) },
    ];
  });
  const thin = fills.filter(({ fill }) => fill < 0.5);
  const mean = (100 * fills.reduce((sum, { fill }) => sum + fill, 0)) / Math.max(1, fills.length);
  table.add({
    what: `${what}: lines under half full; mean fill`,
    target: '0',
    figure: `${thin.length}; ${mean.toFixed(1)} % of ${fills.length}`,
    met: thin.length === 0,
    held: thin.length <= HELD.thin,
    details: thin.map(({ line, next }) => `${line.text} / ${next.text}`).join('\n'),
  });
}
