// The Word file in programs that know no more of Word than its text, such as pandoc: they print what Word shows, and nothing else.
import { strFromU8, unzipSync } from 'fflate';
import { run } from '../judges/run.mjs';
import { all, parseXml, runText } from '../measures/word-xml.mjs';

const squash = (text) => text.replace(/\s/gu, '');

export function plainReaderRows(table, { docx, docxBytes }) {
  const read = squash(pandocText(docx));
  const document = parseXml(strFromU8(unzipSync(docxBytes)['word/document.xml']));
  const shown = squash(all(document, 'w:p').map(runText).join(''));
  table.add({
    what: 'characters of the .docx that pandoc prints or Word shows, and the other does not',
    target: '0',
    figure: read === shown ? 0 : differing(read, shown),
    met: read === shown,
  });
  const numbers = (text) => text.match(/(?:ภาพ|ตาราง|แผนภูมิ)ที่[\d๐-๙]+/gu)?.length ?? 0;
  table.add({
    what: 'numbers of figures and tables that pandoc prints of those that Word shows',
    target: 'all',
    figure: `${numbers(read)} of ${numbers(shown)}`,
    met: numbers(read) === numbers(shown),
  });
}

/** The text of a Word file in pandoc: descriptions of tables and pictures, which it gives as captions, left out. */
function pandocText(file) {
  const found = [];
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== 'object' || node.t === 'Image') return undefined;
    if (node.t === 'Str') return found.push(node.c);
    // Its attributes, caption and columns come before its rows.
    if (node.t === 'Table') return walk(node.c.slice(3));
    return walk(node.c ?? Object.values(node));
  };
  walk(JSON.parse(run('pandoc', [file, '--to', 'json'])).blocks);
  return found.join('');
}

/** How many characters differ between the equal beginnings and ends of two texts. */
function differing(one, other) {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - start - end;
}
