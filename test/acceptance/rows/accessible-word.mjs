// The Word file for screen readers: what Word's own accessibility checker and its rules look for.
import { strFromU8, unzipSync } from 'fflate';
import { visit } from '../../../dist/document/index.js';
import { wordHeadings } from '../measures/tagged/headings.mjs';
import { all, child, parseXml, runText, value } from '../measures/word-xml.mjs';

const PROPERTIES = [
  'dc:title',
  'dc:creator',
  'cp:keywords',
  'dc:language',
  'dcterms:created',
  'dcterms:modified',
];

export function accessibleWordRows(table, { docx, docxBytes, document }) {
  const parts = unzipSync(docxBytes);
  const body = child(child(parseXml(strFromU8(parts['word/document.xml'])), 'w:document'), 'w:body');
  const faults = [
    ...emptyParagraphs(body),
    ...tableFaults(body, document),
    ...pictureFaults(body),
    ...listFaults(body, document),
    ...all(body, 'w:hyperlink')
      .filter((link) => runText(link).trim() === '')
      .map(() => 'a link without text'),
    ...headingFaults(wordHeadings(docx)),
    ...propertyFaults(parts),
  ];
  const kinds = [...new Set(faults)];
  table.add({
    what: 'faults of accessibility in the .docx: spacing, tables, pictures, lists, links, headings, properties',
    target: '0',
    figure: faults.length,
    met: faults.length === 0,
    details: kinds.map((kind) => `${kind}: ${faults.filter((each) => each === kind).length}`).join('\n'),
  });
}

/** Paragraphs without text that only make space: all but those that the format asks for. */
function emptyParagraphs(container) {
  const blocks = container.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl');
  const faults = blocks.filter((block, index) => {
    if (block.name !== 'w:p' || runText(block).trim() !== '' || all(block, 'w:drawing').length > 0)
      return false;
    const isSection = child(child(block, 'w:pPr'), 'w:sectPr') !== undefined;
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const afterTable = before?.name === 'w:tbl' && (after === undefined || after.name === 'w:tbl');
    return !isSection && !afterTable && blocks.length > 1;
  });
  const cells = all(container, 'w:tc');
  const nested = new Set(cells.flatMap((cell) => all(cell, 'w:tc').filter((each) => each !== cell)));
  const inner = cells.filter((cell) => !nested.has(cell));
  return [...faults.map(() => 'an empty paragraph'), ...inner.flatMap(emptyParagraphs)];
}

const rowsOf = (table) => table.children.filter(({ name }) => name === 'w:tr');
const isHead = (row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined;

/** Each table is described; those with a head in the document say so of all its rows. */
function tableFaults(body, document) {
  const tables = all(body, 'w:tbl');
  const heads = [];
  visit(document, (block) => {
    if (block.type === 'table') heads.push(block.layout ? 0 : block.head.length);
  });
  return tables.flatMap((each, index) => [
    ...(value(child(child(each, 'w:tblPr'), 'w:tblDescription')) ? [] : ['a table without a description']),
    ...(rowsOf(each).filter(isHead).length === heads[index] ? [] : ['a table with other header rows']),
  ]);
}

const pictureFaults = (body) => [
  ...all(body, 'wp:docPr')
    .filter(({ attributes }) => !attributes.descr?.trim())
    .map(() => 'a picture without words'),
  ...all(body, 'wp:anchor').map(() => 'a picture outside the text'),
];

/** Items that the list counts or marks itself are numbered by Word; those marked by hand are not. */
function listFaults(body, document) {
  let counted = 0;
  visit(document, (block) => {
    if (block.type !== 'list') return;
    const { numbering, marker } = document.theme.lists[block.style];
    counted += block.items.filter(
      (item) => item.number !== undefined || (numbering === 'none' && item.marker === marker),
    ).length;
  });
  const numbered = all(body, 'w:numPr').filter((each) => value(child(each, 'w:numId')) !== '0').length;
  return numbered === counted ? [] : [`${numbered} of ${counted} list items are Word’s`];
}

function headingFaults(headings) {
  let before = 0;
  return headings.flatMap((heading) => {
    const level = Number(heading[0]);
    const skips = level > before + 1;
    before = level;
    return skips ? [`a level of headings skipped at ${heading}`] : [];
  });
}

function propertyFaults(parts) {
  const core = parseXml(strFromU8(parts['docProps/core.xml']));
  const styles = parseXml(strFromU8(parts['word/styles.xml']));
  const [language] = all(child(styles, 'w:styles'), 'w:lang');
  return [
    ...PROPERTIES.filter((name) => !all(core, name)[0]?.text).map((name) => `no ${name}`),
    ...(language?.attributes['w:bidi'] === 'th-TH' ? [] : ['the language is not Thai']),
  ];
}
