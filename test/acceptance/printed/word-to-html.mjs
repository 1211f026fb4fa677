// A Word file as a web page, for a browser to print: how a report that was written in another program looks as its PDF.
import { parseXml, child, childrenNamed, elements } from '../../../dist/core/xml/index.js';
import { paragraphsIn } from '../../../dist/read/blocks/index.js';
import { readWordFile } from '../../../dist/read/word/index.js';

const escape = (text) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const value = (parent, name) => child(parent, name)?.attributes['w:val'];

const points = (twips) => `${Number(twips ?? 0) / 20}pt`;

/** `fonts`: the addresses of the font that the page is set in, and of its bold one. */
export function wordToHtml(bytes, fonts) {
  const file = readWordFile(bytes);
  const nodes = parseXml(Buffer.from(file.source.bytes('word/document.xml')).toString('utf8'), {
    maxDepth: 500,
    fail: (problem) => {
      throw new Error(JSON.stringify(problem));
    },
  });
  const body = child(
    nodes.find((node) => typeof node !== 'string'),
    'w:body',
  );
  // Both readings have the paragraphs in one order: what the reader makes of each, and how it is set.
  const paragraphs = file.blocks.flatMap(paragraphsIn).values();
  const size = child(childrenNamed(body, 'w:sectPr').at(-1), 'w:pgSz')?.attributes;
  const page = size ? `${points(size['w:w'])} ${points(size['w:h'])}` : 'A4';
  const blocks = (parent) =>
    elements(parent)
      .map((element) => {
        if (element.name === 'w:p') return paragraph(element, paragraphs.next().value, file);
        if (element.name === 'w:tbl') return table(element, blocks);
        return element.name === 'w:sdt' ? blocks(child(element, 'w:sdtContent')) : '';
      })
      .join('');
  return [
    '<!doctype html><meta charset="utf-8"><style>',
    `@page { size: ${page}; margin: 56pt; }`,
    `@font-face { font-family: Report; src: url("${fonts.regular}"); }`,
    `@font-face { font-family: Report; font-weight: bold; src: url("${fonts.bold}"); }`,
    'body { font: 14pt/1.25 Report, "TH Sarabun New", serif; margin: 0; } p { margin: 0; min-height: 1em; }',
    'table { border-collapse: collapse; width: 100%; } td { border: 0.75pt solid; padding: 0 5.4pt; vertical-align: top; }',
    '.open td { border: 0; }',
    '.marker { display: inline-block; text-indent: 0; }',
    `</style>${blocks(body)}`,
  ].join('\n');
}

function paragraph(element, read, file) {
  const properties = child(element, 'w:pPr');
  const indent = child(properties, 'w:ind')?.attributes ?? {};
  const hanging = Number(indent['w:hanging'] ?? 0) || (read.item?.style ? 360 : 0);
  const spacing = child(properties, 'w:spacing')?.attributes ?? {};
  const style = [
    `margin-left: ${points(read.left)}`,
    `text-indent: ${points(hanging > 0 ? -hanging : indent['w:firstLine'])}`,
    `text-align: ${{ center: 'center', right: 'right', both: 'justify' }[value(properties, 'w:jc')] ?? 'left'}`,
    ...(spacing['w:after'] ? [`margin-bottom: ${points(spacing['w:after'])}`] : []),
    ...(read.startsPage ? ['break-before: page'] : []),
  ].join('; ');
  const marker = read.item
    ? `<span class="marker" style="min-width: ${points(hanging)}">${escape(read.item.marker)} </span>`
    : '';
  const isHeading = read.outline !== undefined;
  const text = marker + read.pieces.map((piece) => show(piece, file)).join('');
  return `<p style="${style}">${isHeading ? `<b>${text}</b>` : text}</p>`;
}

function show(piece, file) {
  if (piece.type === 'break') return '<br>';
  if (piece.type === 'tab') return '<span style="display: inline-block; width: 36pt"></span>';
  if (piece.type === 'link') return piece.pieces.map((each) => show(each, file)).join('');
  if (piece.type === 'sequence') return escape(piece.shown);
  if (piece.type === 'picture') {
    const data = Buffer.from(file.source.bytes(piece.part)).toString('base64');
    return `<img style="width: ${piece.width / 12_700}pt" src="data:;base64,${data}">`;
  }
  if (piece.type !== 'text') return '';
  const text = escape(piece.text);
  const bold = piece.style.bold ? `<b>${text}</b>` : text;
  return piece.style.italic ? `<i>${bold}</i>` : bold;
}

function table(element, blocks) {
  const grid = childrenNamed(child(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  const total = grid.reduce((sum, width) => sum + width, 0);
  const columns = total > 0 ? grid.map((width) => `<col style="width: ${(100 * width) / total}%">`) : [];
  const above = new Map();
  const rows = childrenNamed(element, 'w:tr').map((row) => {
    const cells = [];
    let column = 0;
    for (const cell of childrenNamed(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr');
      const across = Number(value(properties, 'w:gridSpan') ?? 1);
      const merge = child(properties, 'w:vMerge');
      const upper = above.get(column);
      if (merge && merge.attributes['w:val'] !== 'restart' && upper) upper.down += 1;
      else {
        const shown = { across, down: 1, html: blocks(cell) };
        above.set(column, shown);
        cells.push(shown);
      }
      column += across;
    }
    return { isHead: child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined, cells };
  });
  const show = (some) =>
    some
      .map(
        ({ cells }) =>
          `<tr>${cells.map(({ across, down, html }) => `<td colspan="${across}" rowspan="${down}">${html}</td>`).join('')}</tr>`,
      )
      .join('');
  const heads = rows.findIndex(({ isHead }) => !isHead);
  const from = Math.max(0, heads);
  const borders = child(child(element, 'w:tblPr'), 'w:tblBorders');
  const isOpen =
    elements(borders).length > 0 &&
    elements(borders).every(({ attributes }) => attributes['w:val'] === 'none');
  return `<table${isOpen ? ' class="open"' : ''}>${columns.join('')}<thead>${show(rows.slice(0, from))}</thead><tbody>${show(rows.slice(from))}</tbody></table>`;
}
