// Thai line ends and the fill of lines, on the first report and on the criteria of the standard in a narrow column.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadOfficialFamily } from '../../../dist/fonts/official.js';
import { createPdfWriter } from '../../../dist/write/pdf/writer.js';
import { columnsDocument } from '../narrow-column.mjs';
import { tableLines } from '../measures/geometry.mjs';
import { judgeLineEnds, readLines } from '../measures/line-ends.mjs';
import { tracePages } from '../measures/trace.mjs';
import { sourceRows, squash } from '../source-rows.mjs';

/** Space between a cell's rule and its text in the official theme, pt. */
const PADDING = 3;

export async function typesettingRows(table, { report, pdf }, { criteria, folder }) {
  const { rows, heads } = sourceRows(report);
  const paragraphs = rows.flat(2);
  const ends = judgeLineEnds(paragraphs, readLines(pdf));
  const share = (100 * ends.insideWord) / ends.ends;
  table.add({
    what: 'line ends inside a dictionary word (libthai)',
    target: '≤ 0.3 %',
    figure: `${share.toFixed(2)} % of ${ends.ends}`,
    met: share <= 0.3,
    peer: 'LibreOffice 4.9, Chromium 6.0, Typst 9.6',
    details: ends.examples.join('  '),
  });
  table.add({
    what: 'lines that begin with a character that may not',
    target: '0',
    figure: ends.forbidden,
    met: ends.forbidden === 0,
    peer: 'LibreOffice 8',
  });
  if (criteria) await addCriteria(table, criteria, folder);
  const labels = new Set(heads.flat().map(squash));
  const isText = ({ text }) => !labels.has(squash(text));
  addFill(table, tableLines(tracePages(pdf)).filter(isText), paragraphs);
}

/** The statements of the standard in a column of 5 cm. */
async function addCriteria(table, criteria, folder) {
  const { categories } = JSON.parse(readFileSync(criteria, 'utf8'));
  const levels = categories
    .flatMap(({ items = [] }) => items)
    .flatMap((item) => Object.values(item.levels ?? {}));
  const statements = levels.flatMap((level) => [...level.criteria, ...level.guidelines]);
  const texts = statements.flatMap((entry) =>
    typeof entry === 'string' ? [entry] : [entry.text, ...entry.points],
  );
  const document = await columnsDocument([{ centimetres: 5, paragraphs: texts }]);
  const file = path.join(folder, 'criteria.pdf');
  writeFileSync(file, (await createPdfWriter(await loadOfficialFamily()).write(document)).bytes);
  const ends = judgeLineEnds(texts, readLines(file));
  const share = (100 * ends.insideWord) / ends.ends;
  table.add({
    what: 'the same on the criteria statements in a 5 cm column',
    target: '≤ 1 %',
    figure: `${share.toFixed(2)} % of ${ends.ends}`,
    met: share <= 1,
    details: ends.examples.join('  '),
  });
  table.add({
    what: '  lines that begin with a character that may not',
    target: '0',
    figure: ends.forbidden,
    met: ends.forbidden === 0,
  });
}

/**
 * How full lines are that are not the last of their paragraph: from the line's start to its column's right text edge.
 * A line continues in the next one where both together are in the source.
 */
function addFill(table, lines, paragraphs) {
  const source = paragraphs.map(squash).join('\n');
  const columns = new Map();
  for (const line of lines) {
    const key = line.column === line.columns - 1 ? 'result' : 'narrow';
    columns.set(key, [...(columns.get(key) ?? []), line]);
  }
  // The targets were reached when a line could end after การ, และ and the like wherever that filled it, and inside compounds.
  for (const { key, target, held } of [
    { key: 'result', target: 95, held: 93.5 },
    { key: 'narrow', target: 87, held: 81.5 },
  ]) {
    const fills = [];
    const inColumns = columns.get(key) ?? [];
    for (const column of new Set(inColumns.map((line) => line.column))) {
      const sequence = inColumns.filter((line) => line.column === column);
      const right = (line) => line.edges[1] - PADDING;
      sequence.forEach((line, i) => {
        const next = sequence[i + 1];
        const seam = next && squash(line.text).slice(-12) + squash(next.text).slice(0, 12);
        if (seam && source.includes(seam))
          fills.push({ line, fill: (line.right - line.left) / (right(line) - line.left) });
      });
    }
    const mean = (100 * fills.reduce((sum, { fill }) => sum + fill, 0)) / Math.max(1, fills.length);
    const thin = fills.filter(({ fill }) => fill < 0.5);
    table.add({
      what: `mean fill of lines not last in their paragraph, ${key === 'result' ? 'result column' : 'narrow columns'}`,
      target: `≥ ${target} %`,
      figure: `${mean.toFixed(1)} % of ${fills.length}`,
      met: mean >= target,
      held: mean >= held,
    });
    table.add({
      what: `  of them under half full`,
      target: '0',
      figure: thin.length,
      met: thin.length === 0,
      details: thin
        .slice(0, 5)
        .map(({ line }) => `page ${line.page + 1}: ${line.text}`)
        .join('\n'),
    });
  }
}
