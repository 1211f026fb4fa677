// The text of a Word file as Word shows it: paragraphs in order, automatic numbers worked out from numbering.xml.
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element as `{ name, attributes, children, text }`; names keep their prefix. */
function parse(xml) {
  const root = { name: '#root', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1).text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

const all = (element, name) =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const child = (element, name) => element?.children.find((candidate) => candidate.name === name);
const value = (element) => element?.attributes['w:val'];

const LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const FORMATS = {
  decimal: String,
  thaiNumbers: (n) => String(n).replace(/\d/gu, (d) => String.fromCharCode(0xe50 + Number(d))),
  thaiLetters: (n) => LETTERS[(n - 1) % LETTERS.length].repeat(Math.ceil(n / LETTERS.length)),
  bullet: () => '',
  none: () => '',
};

/** Counts as Word does: a counter for every abstract numbering and level; a start override begins anew once. */
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

/** What Word hides is no text: content controls keep what the report holds and does not print. */
const isHidden = (element) => child(child(element, 'w:rPr'), 'w:vanish') !== undefined;

function runText(element) {
  if (isHidden(element)) return '';
  return element.children
    .map((part) => {
      if (part.name === 'w:t') return part.text;
      if (part.name === 'w:tab') return '\t';
      if (part.name === 'w:br') return '\n';
      return ['w:r', 'w:hyperlink', 'w:ins', 'w:fldSimple', 'w:smartTag', 'w:sdt', 'w:sdtContent'].includes(
        part.name,
      )
        ? runText(part)
        : '';
    })
    .join('');
}

/** The printed paragraphs of a .docx, headers and footers aside, and how many tables repeat their head. */
export function wordText(bytes) {
  const parts = unzipSync(bytes);
  const read = (name) => parse(parts[name] ? Buffer.from(parts[name]).toString('utf8') : '<w:numbering/>');
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
