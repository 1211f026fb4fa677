// The text of a Word file as Word shows it: paragraphs in order, automatic numbers worked out from numbering.xml.
import { unzipSync } from 'fflate';
import { all, child, parseXml, runText, value } from './word-xml.mjs';

const LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const FORMATS = {
  decimal: String,
  thaiNumbers: (n) => String(n).replace(/\d/gu, (d) => String.fromCharCode(0xe50 + Number(d))),
  thaiLetters: (n) => LETTERS[(n - 1) % LETTERS.length].repeat(Math.ceil(n / LETTERS.length)),
  bullet: () => '',
  none: () => '',
};

/** Counts as Word does: a counter for every abstract numbering and level; a start override restarts it once. */
function createCounter(numbering) {
  const abstracts = new Map(all(numbering, 'w:abstractNum').map((a) => [a.attributes['w:abstractNumId'], a]));
  const numbers = new Map(all(numbering, 'w:num').map((n) => [n.attributes['w:numId'], n]));
  const counters = new Map();
  const begun = new Set();
  return (id, level) => {
    const number = numbers.get(id);
    const abstractId = value(child(number, 'w:abstractNumId'));
    const definition = all(abstracts.get(abstractId), 'w:lvl').find((l) => l.attributes['w:ilvl'] === level);
    const override = number.children.find(
      (c) => c.name === 'w:lvlOverride' && c.attributes['w:ilvl'] === level,
    );
    const key = `${abstractId} ${level}`;
    const start = Number(
      value(child(override, 'w:startOverride')) ?? value(child(definition, 'w:start')) ?? 1,
    );
    const isFirst = override ? !begun.has(`${id} ${level}`) : !counters.has(key);
    counters.set(key, isFirst ? start : counters.get(key) + 1);
    begun.add(`${id} ${level}`);
    for (const other of counters.keys()) {
      const [abstract, deeper] = other.split(' ');
      if (abstract === abstractId && Number(deeper) > Number(level)) counters.delete(other);
    }
    const format = FORMATS[value(child(definition, 'w:numFmt'))];
    return value(child(definition, 'w:lvlText')).replace(/%\d/u, () => format(counters.get(key)));
  };
}

/** The printed paragraphs of a .docx, headers and footers aside, and how many tables repeat their head. */
export function wordText(bytes) {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|numbering)\.xml$/u.test(name) });
  const read = (name) => parseXml(parts[name] ? Buffer.from(parts[name]).toString('utf8') : '<w:numbering/>');
  const document = read('word/document.xml');
  const count = createCounter(read('word/numbering.xml'));
  const paragraphs = all(document, 'w:p').map((paragraph) => {
    const numbering = child(child(paragraph, 'w:pPr'), 'w:numPr');
    const id = value(child(numbering, 'w:numId'));
    const marker = id && id !== '0' ? `${count(id, value(child(numbering, 'w:ilvl')) ?? '0')} ` : '';
    return marker + runText(paragraph);
  });
  const tables = all(document, 'w:tbl');
  return {
    paragraphs: paragraphs.filter((text) => text.trim() !== ''),
    tables: tables.length,
    repeatedHeads: tables.filter((table) => all(child(table, 'w:tr') ?? table, 'w:tblHeader').length > 0)
      .length,
  };
}
