// Files that are not what they were: some bytes changed, or the XML of a Word file and the objects of a PDF put out of order.
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../acceptance/measures/word-xml.mjs';
import { anyText } from './texts.mjs';

/** Bytes to change, at most so many, and how much to keep, in twentieths. */
export const anyByteChange = (most) =>
  fc.record({
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: most }),
    kept: fc.oneof({ weight: 6, arbitrary: fc.constant(20) }, fc.nat(20)),
  });

export function changeBytes(source, { changes, kept }) {
  const bytes = Uint8Array.from(source);
  for (const [at, value] of changes) bytes[at % bytes.length] = value;
  return bytes.slice(0, Math.floor((bytes.length * kept) / 20));
}

const NUMBERS = ['0', '-1', '1', '2', '31', '65536', '99999999', '1e9', 'NaN', '', '٣', '-2147483648'];

/** Edits of a text between its marks: parts dropped, repeated and moved, numbers and texts put in the place of others. */
const anyEdits = fc.array(
  fc.record({
    kind: fc.constantFrom('drop', 'repeat', 'move', 'number', 'text'),
    at: fc.nat(),
    length: fc.oneof(fc.nat(8), fc.nat(200)),
    to: fc.nat(),
    number: fc.constantFrom(...NUMBERS),
    text: anyText,
  }),
  { minLength: 1, maxLength: 12 },
);

function edited(pieces, { kind, at, length, to, number, text }, escape) {
  const from = at % pieces.length;
  const part = pieces.slice(from, from + 1 + length);
  switch (kind) {
    case 'drop':
      return pieces.toSpliced(from, part.length);
    case 'repeat':
      return pieces.toSpliced(from, 0, ...Array.from({ length: 1 + (to % 4) }, () => part).flat());
    case 'move': {
      const without = pieces.toSpliced(from, part.length);
      return without.toSpliced(to % (without.length + 1), 0, ...part);
    }
    case 'number':
      return pieces.toSpliced(from, part.length, ...part.map((piece) => piece.replaceAll(/-?\d+/gu, number)));
    default:
      return pieces.toSpliced(from, 1, escape(text));
  }
}

const escapeXml = (text) => text.replaceAll(/[<>&"]/gu, (character) => `&#${character.codePointAt(0)};`);

const applied = (text, edits, pattern, escape) => {
  let pieces = text.match(pattern) ?? [];
  for (const edit of edits) if (pieces.length > 0) pieces = edited(pieces, edit, escape);
  return pieces.join('');
};

const PARTS = ['document', 'styles', 'numbering', '_rels/document.xml.rels'].map((name) =>
  name.endsWith('.rels') ? `word/${name}` : `word/${name}.xml`,
);

export const anyWordChange = fc.record({
  part: fc.constantFrom(PARTS[0], PARTS[0], PARTS[0], ...PARTS),
  edits: anyEdits,
  whole: fc.nat(3).map((n) => n > 0),
});

/** The Word file with the elements of a part in another order, number and content; where not whole, its single tags. */
export function changeWord(source, { part, edits, whole }) {
  const parts = unzipSync(source);
  const xml = strFromU8(parts[part]);
  const changed = whole ? changeTree(xml, edits) : applied(xml, edits, /<[^>]*>|[^<]+/gu, escapeXml);
  return zipSync({ ...parts, [part]: strToU8(changed) }, { level: 1 });
}

function changeTree(xml, edits) {
  const root = parseXml(xml);
  for (const edit of edits) {
    const places = elementsOf(root);
    if (places.length > 0) editElement(places, edit);
  }
  return root.children.map(writeXml).join('');
}

/** All elements below one, each with its parent. */
const elementsOf = (parent) =>
  parent.children.flatMap((element) => [{ element, parent }, ...elementsOf(element)]);

function editElement(places, { kind, at, to, number, text }) {
  const { element, parent } = places[at % places.length];
  const index = parent.children.indexOf(element);
  if (kind === 'drop') parent.children.splice(index, 1);
  else if (kind === 'repeat')
    parent.children.splice(
      index,
      0,
      ...Array.from({ length: 1 + (to % 4) }, () => globalThis.structuredClone(element)),
    );
  else if (kind === 'move') {
    const target = places[to % places.length].element;
    target.children.splice(to % (target.children.length + 1), 0, globalThis.structuredClone(element));
    if (!elementsOf(element).some((inner) => inner.element === target) && target !== element)
      parent.children.splice(parent.children.indexOf(element), 1);
  } else if (kind === 'number')
    for (const { attributes } of [element, ...element.children])
      for (const name of Object.keys(attributes))
        attributes[name] = attributes[name].replaceAll(/-?\d+/gu, number);
  else element.text = text;
}

const writeXml = ({ name, attributes, text, children }) =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}>${escapeXml(text)}${children.map(writeXml).join('')}</${name}>`;

/** A PDF with its streams unpacked, so that what is changed in it is text that is read, not what it is packed by. */
export function unpackedPdf(bytes) {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replaceAll(
    /<<([^>]*\/Filter\s*\/FlateDecode[^>]*)>>\s*stream\r?\n(.*?)\r?\nendstream/gsu,
    (whole, head, body) => {
      try {
        const data = inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
        if (data.length > 200_000) return whole;
        const plain = head
          .replace(/\/Filter\s*\/FlateDecode/u, '')
          .replace(/\/Length\s+\d+/u, `/Length ${data.length}`);
        return `<<${plain}>>\nstream\n${data}\nendstream`;
      } catch {
        return whole;
      }
    },
  );
}

export const anyPdfChange = fc.record({ edits: anyEdits });

/** A PDF that was unpacked, with its operators and objects in another order, number and content. */
export const changePdf = (source, { edits }) =>
  Buffer.from(
    applied(source, edits, /[^\s/<>[\]()]+|[\s/<>[\]()]+/gu, (text) => text),
    'latin1',
  );
