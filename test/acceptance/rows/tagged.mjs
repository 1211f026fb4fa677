// The structure tree of the PDF, read from the file's bytes: the report's text in the report's order, tables whose cells
// lead to their headers, nothing on a page without a mark, and the rules of PDF/UA-1 kept.
import { checkTaggedFile, RULES } from '../../../dist/write/pdf/rules/index.js';
import { documentParagraphs, inlineText, mapBlocks, visit } from '../../../dist/document/index.js';
import { createGenerator } from '../../../dist/bundle/index.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readObjects } from '../judges/objects.mjs';
import { start } from '../judges/run.mjs';
import { BREAKINGS } from '../measures/tagged/breakings.mjs';
import { readTaggedFile } from '../measures/tagged/file.mjs';
import { outlineHeadings, outlineItems, treeHeadings, wordHeadings } from '../measures/tagged/headings.mjs';
import { pdfiumStructure } from '../measures/tagged/pdfium.mjs';
import { pdfjsStructure } from '../measures/tagged/pdfjs.mjs';
import { tablesOf } from '../measures/tagged/tables.mjs';
import { structureText } from '../measures/tagged/text.mjs';
import { squash } from '../source-rows.mjs';

/** How many times the bytes of an untagged file a tagged one may have. */
const MAX_GROWTH = 1.35;
/** Trees broken on purpose, at least. */
const BROKEN = 15;

/** Starts poppler's reading of the structure trees, which takes long; `popplerRows` has its rows. */
export const startPoppler = ({ pdf, pdfA1 }) =>
  [
    ['poppler', pdf],
    ['poppler, PDF/A-1a', pdfA1],
  ].map(([name, file]) => [name, start('pdfinfo', ['-struct-text', file])]);

export async function popplerRows(table, { pdf, document }, readings) {
  const tree = expectedText(document, readObjects(pdf));
  for (const [name, reading] of readings) addText(table, name, popplerText(await reading), tree);
}

export async function taggedRows(table, built, input) {
  const { docx, pdf, pdfA1, document, report, warnings } = built;
  const objects = readObjects(pdf);
  const tree = expectedText(document, objects);
  const file = readTaggedFile(objects);
  const pdfjs = structureText(file, await pdfjsStructure(pdf));
  const pdfium = structureText(file, await pdfiumStructure(pdf));
  for (const [reader, { textOf, wrong }] of [
    ['pdf.js', pdfjs],
    ['PDFium', pdfium],
  ]) {
    addText(table, reader, textOf(file.root), tree);
    table.add({
      what: `pages whose content ${reader} walks in another order than the tree’s`,
      target: '0',
      figure: `${wrong.length} of ${file.pages.length}`,
      met: wrong.length === 0,
      details: wrong.join(' '),
    });
  }
  addTables(table, tablesOf(file.root), document, report);
  for (const [standard, each] of [
    ['2a', file],
    ['1a', readTaggedFile(readObjects(pdfA1))],
  ])
    addRules(table, standard, each);
  const failed = warnings.filter(({ code }) => code === 'not-accessible');
  table.add({
    what: 'rules that the writer itself finds failing',
    target: '0',
    figure: failed.length,
    met: failed.length === 0,
    details: failed.map(({ message }) => message.en).join('\n'),
  });
  addHeadings(table, {
    tree: treeHeadings(file.root, pdfjs.textOf),
    outline: outlineHeadings(objects),
    Word: wordHeadings(docx),
  });
  if (input.name.startsWith('Senate')) await addCost(table, built, input);
  if (input.name === 'department') addBroken(table, objects);
}

/** The document's paragraphs: the labels of its drawings too, no signs that only decorate list items, the entries of its contents with their pages. */
export function expectedText(document, objects) {
  const tree = documentParagraphs(mapBlocks(document, (block) => withoutSigns(withLabels(block))));
  const entries = [];
  visit(document, (block) => {
    if (block.type === 'contents') entries.push(...block.entries.map((each) => inlineText(each.children)));
  });
  const items = outlineItems(objects);
  const numbers = entries.map((text) => {
    while (items.length > 0 && squash(items[0].title) !== squash(text)) items.shift();
    return items.shift()?.page;
  });
  const first = tree.findIndex((_, at) => entries.every((text, i) => text === tree[at + i]));
  return tree.map((text, index) => (index < first ? text : `${text} ${numbers[index - first] ?? ''}`));
}

const withoutSigns = (block) =>
  block.type === 'list'
    ? {
        ...block,
        items: block.items.map((item) =>
          /^(?:-|\*\*)$/u.test(item.marker) ? { ...item, marker: '' } : item,
        ),
      }
    : block;

/** The labels of a drawing are part of the picture, before its caption. */
function withLabels(block) {
  if (block.type !== 'figure' || block.image.file?.format !== 'drawing') return block;
  const labels = block.image.file.drawing.labels.flatMap(({ text }) => text.children);
  return {
    ...block,
    caption: {
      ...block.caption,
      type: 'paragraph',
      children: [...labels, ...(block.caption?.children ?? [])],
    },
  };
}

const popplerText = (printed) =>
  printed
    .split('\n')
    .flatMap((line) => /^\s*"(.*)"$/u.exec(line)?.[1] ?? [])
    .join('');

function addText(table, reader, text, tree) {
  const [found, expected] = [text, tree.join('')].map(squash);
  const same = [...expected].findIndex((character, i) => character !== found[i]);
  const equal = found === expected;
  table.add({
    what: `text of the structure tree is the text of the document, in order, ${reader}`,
    target: 'equal',
    figure: equal ? `equal, ${expected.length} characters` : `differs at ${same} of ${expected.length}`,
    met: equal,
    details: `“${expected.slice(same, same + 40)}” / “${found.slice(same, same + 40)}”`,
  });
}

/** Rows and columns of the document's tables in reading order; those for looks alone are none. */
function sourceTables(document) {
  const sizes = [];
  visit(document, (block) => {
    if (block.type === 'table' && !block.layout)
      sizes.push(`${block.head.length + block.body.length} × ${block.columns.length}`);
  });
  return sizes;
}

function addTables(table, tables, document, { categories }) {
  const sizes = tables.map(({ rows, columns }) => `${rows} × ${columns}`);
  const expected = sourceTables(document);
  const wrong = expected.filter((size, i) => size !== sizes[i]);
  const items = categories.flatMap((category) => category.items);
  const ofItems = items.filter(({ levels }) =>
    sizes.some((size) => size.startsWith(`${levels.length + 1} × `)),
  );
  table.add({
    what: 'tables of the structure tree with the rows and columns of the source',
    target: 'all',
    figure: `${sizes.length - wrong.length} of ${expected.length}`,
    met: wrong.length === 0 && sizes.length === expected.length && ofItems.length === items.length,
    details: `${expected.join(', ')} / ${sizes.join(', ')}`,
  });
  const headed = tables.filter(({ hasHead }) => hasHead);
  const sum = (key) => headed.reduce((total, each) => total + each[key], 0);
  table.add({
    what: 'data cells that name a header cell of their column',
    target: 'all',
    figure: `${sum('reached')} of ${sum('cells')}`,
    met: sum('reached') === sum('cells') && sum('cells') > 0,
  });
}

function addRules(table, standard, file) {
  const unmarked = file.pages.flatMap(({ content }) => content.filter((marks) => marks.length === 0));
  const parts = file.pages.reduce((total, { content }) => total + content.length, 0);
  const unbalanced = file.pages.filter((page) => page.unbalanced);
  table.add({
    what: `things painted that are neither tagged nor an artifact, PDF/A-${standard}`,
    target: '0',
    figure: `${unmarked.length} of ${parts}`,
    met: unmarked.length === 0 && unbalanced.length === 0 && parts > 0,
  });
  const findings = checkTaggedFile(file);
  table.add({
    what: `rules of PDF/UA-1 and level a that the written file fails, PDF/A-${standard}`,
    target: '0',
    figure: `${findings.length} of ${RULES.length}`,
    met: findings.length === 0,
    details: findings.map(({ rule, places }) => `${rule} ${places[0]}`).join('\n'),
  });
}

function addHeadings(table, { tree, outline, Word }) {
  const equal = [outline, Word].every((each) => each.join('\n') === tree.join('\n'));
  table.add({
    what: 'headings of the structure tree, of the outline and of the .docx, levels and text',
    target: 'equal',
    figure: equal ? `equal, ${tree.length}` : `${tree.length}, ${outline.length}, ${Word.length}`,
    met: equal && tree.length > 0,
    details: tree.find((each, i) => each !== outline[i] || each !== Word[i]),
  });
}

async function addCost(table, { report, pdf, pdfA1 }, { file }) {
  for (const [standard, tagged] of [
    ['PDF/A-2b', pdf],
    ['PDF/A-1b', pdfA1],
  ]) {
    const options = { baseDir: path.dirname(file), formats: ['pdf'], pdf: { standard, tagged: false } };
    const plain = await createGenerator(options).generate(report);
    const growth = readFileSync(tagged).length / plain.pdf.length;
    table.add({
      what: `bytes of the tagged file, times those of the untagged ${standard}`,
      target: `≤ ${MAX_GROWTH}`,
      figure: growth.toFixed(3),
      met: growth <= MAX_GROWTH,
    });
  }
}

function addBroken(table, objects) {
  const missed = BREAKINGS.filter(
    ([, rule, breaking]) =>
      !checkTaggedFile(readTaggedFile(breaking(objects))).some((finding) => finding.rule === rule),
  );
  table.add({
    what: 'tagged PDFs broken on purpose in which the rules find the fault',
    target: `all ≥ ${BROKEN}`,
    figure: `${BREAKINGS.length - missed.length} of ${BREAKINGS.length}`,
    met: missed.length === 0 && BREAKINGS.length >= BROKEN,
    details: missed.map(([what]) => what).join('\n'),
  });
}
