// Both documents hold the report's text, each paragraph once and in order, and the PDF keeps it where it belongs.
import { readFileSync } from 'node:fs';
import { EXTRACTORS } from '../judges/extractors.mjs';
import { preflight } from '../judges/preflight.mjs';
import { run } from '../judges/run.mjs';
import { textOutside } from '../measures/geometry.mjs';
import { countStrays, matchParagraphs, withoutRepeats, withoutRunning } from '../measures/match.mjs';
import { tracePages } from '../measures/trace.mjs';
import { wordText } from '../measures/word-text.mjs';
import { headingPages, headingsOf } from '../source-contents.mjs';
import { PAGE_BREAK, sourceRows, squash } from '../source-rows.mjs';

const PEERS = {
  poppler: 'Typst 100, WeasyPrint 100',
  MuPDF: 'Typst 4, WeasyPrint 100',
  'pdf.js': 'Typst 4, WeasyPrint 100',
  PDFium: 'Typst 99, WeasyPrint 100',
};

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2).replace(/\.?0+$/u, '')} %`;

export async function documentRows(table, { report, docx, pdf, pdfA1, pages, tree }) {
  const numbers = headingPages(headingsOf(report), await EXTRACTORS['pdf.js'](pdf));
  const source = sourceRows(report, numbers);
  const expected = expectedParagraphs(source);
  table.add({ what: 'pages of the PDF', figure: pages });
  addEquality(
    table,
    'document tree holds every paragraph of the report, in order',
    expectedParagraphs(sourceRows(report)),
    tree,
  );
  const word = wordText(readFileSync(docx));
  addEquality(
    table,
    '.docx holds every paragraph of the report, in order, markers as printed',
    expected,
    word.paragraphs,
  );
  for (const [name, extract] of Object.entries(EXTRACTORS))
    await addTextLayer(table, name, await extract(pdf), source);
  await addHeads(table, 'pages under a table without its header row, PDF', pdf, source);
  const outside = textOutside(tracePages(pdf));
  table.add({
    what: 'text outside its cell or page, PDF',
    target: '0',
    figure: outside.length,
    met: outside.length === 0,
    details: outside.slice(0, 5).join('\n'),
  });
  const { valid, report: verdict } = preflight(pdfA1);
  table.add({
    what: 'PDFBox preflight, built as PDF/A-1b: valid',
    target: 'yes',
    figure: valid ? 'yes' : 'no',
    met: valid,
    details: verdict,
    peer: 'LibreOffice yes',
  });
  const files = [pdf, pdfA1];
  const sound = files.filter((each) =>
    run('qpdf', ['--check', each]).includes('No syntax or stream encoding'),
  );
  table.add({
    what: 'files of both standards that qpdf --check finds sound',
    target: 'all',
    figure: `${sound.length} of ${files.length}`,
    met: sound.length === files.length,
  });
}

/** The source's paragraphs with each item's header row before its first level; in Word charts are pictures. */
function expectedParagraphs({ rows }) {
  let item;
  return rows
    .filter(({ drawn }) => !drawn)
    .flatMap((row) => {
      const head = row.item !== undefined && row.item !== item ? row.head : [];
      item = row.item;
      return [...head, ...row.flat().flatMap((text) => (text === PAGE_BREAK ? row.head : [text]))];
    })
    .map(squash)
    .filter(Boolean);
}

function addEquality(table, what, expected, found) {
  const actual = found.map(squash);
  const first = expected.findIndex((text, i) => text !== actual[i]);
  const equal = first < 0 && actual.length === expected.length;
  const matching = expected.filter((text, i) => text === actual[i]).length;
  const details = `paragraph ${first}: expected “${expected[first]?.slice(0, 60)}”, found “${actual[first]?.slice(0, 60)}”`;
  table.add({
    what,
    target: '100 %',
    figure: equal ? '100 %' : percent(matching, Math.max(expected.length, actual.length)),
    met: equal,
    details,
  });
}

/**
 * Each paragraph of the source on the pages, and what else is there. Repeated header rows of nested tables may be taken
 * away before or after: a short paragraph may claim a part of one, and a head may say the same as another.
 */
function accountFor(pages, { rows, nested }) {
  const heads = nested.map((head) => squash(head.join('')));
  const after = matchParagraphs(rows, pages);
  const rest = after.left.map((text) => heads.reduce((kept, head) => kept.replace(head, ''), text));
  const before = matchParagraphs(rows, withoutRepeats(pages, nested));
  const open = ({ missing, rest }) => missing.length + rest.join('').length;
  return [
    { ...after, rest: rest.filter(Boolean) },
    { ...before, rest: before.left.filter(Boolean) },
  ].toSorted((a, b) => open(a) - open(b))[0];
}

async function addTextLayer(table, name, pages, source) {
  const { total, found, missing, rest } = accountFor(withoutRunning(pages, source), source);
  table.add({
    what: `paragraphs given back whole and in order, ${name}`,
    target: '100 %',
    figure: percent(found, total),
    met: found === total,
    peer: PEERS[name],
    details: missing
      .slice(0, 3)
      .map((text) => text.slice(0, 70))
      .join('\n'),
  });
  const strays = Math.max(0, countStrays(pages.join('')) - countStrays(source.rows.flat(2).join('')));
  table.add({
    what: `stray characters / text beyond the source, ${name}`,
    target: '0 / 0',
    figure: `${strays} / ${rest.join('').length}`,
    met: strays + rest.join('').length === 0,
    details: rest.slice(0, 3).join('\n').slice(0, 200),
  });
}

/** Characters of a paragraph that distinguish it from text elsewhere, such as the opening page of its category. */
const PROBE = 40;

/** A page belongs to a table when text of one of its rows is on it. */
export async function addHeads(table, what, pdf, { rows, heads, firstPage }) {
  const pages = (await EXTRACTORS['pdf.js'](pdf)).slice(firstPage - 1).map(squash);
  const labels = heads.map((head) => squash(head.join('')));
  const probes = rows
    .filter((row) => row.item !== undefined)
    .flatMap((row) =>
      row
        .flat()
        .map((text) => squash(text).slice(0, PROBE))
        .filter((text) => text.length === PROBE),
    );
  const under = pages.filter((page) => probes.some((probe) => page.includes(probe)));
  const without = under.filter((page) => !labels.some((label) => page.includes(label)));
  table.add({
    what,
    target: '0',
    figure: `${without.length} of ${under.length}`,
    met: without.length === 0 && under.length > 0,
  });
}
