import { all, child, descendants } from '../xml.js';
import { blockParts, type Check } from './finding.js';

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

const rawCharacters: Check = (docx) =>
  [...docx.files.keys()].filter(isXml).flatMap((part) => {
    const source = docx.source(part).replace(/^<\?xml[^>]*\?>\n/, '');
    const found = /[\p{Cc}\ufffe\uffff]/u.exec(source);
    return found
      ? [{ code: 'raw-control-character', part, detail: `U+${found[0].charCodeAt(0).toString(16)}` }]
      : [];
  });

const spaces: Check = (docx) =>
  blockParts(docx).flatMap((part) =>
    all(docx.root(part), 'w:t')
      .filter(({ text, attributes }) => text !== text.trim() && attributes['xml:space'] !== 'preserve')
      .map(({ text }) => ({ code: 'space-lost', part, detail: text })),
  );

/** What Latin letters look like has to be said again for Thai ones. */
const TWINS = [
  ['w:b', 'w:bCs'],
  ['w:i', 'w:iCs'],
  ['w:sz', 'w:szCs'],
] as const;

const twins: Check = (docx) =>
  [...blockParts(docx), 'word/styles.xml', 'word/numbering.xml']
    .filter((part) => docx.files.has(part))
    .flatMap((part) =>
      all(docx.root(part), 'w:rPr').flatMap((properties) =>
        TWINS.filter(([latin, thai]) => {
          const [one, other] = [child(properties, latin), child(properties, thai)];
          return (
            (one === undefined) !== (other === undefined) ||
            one?.attributes['w:val'] !== other?.attributes['w:val']
          );
        }).map(([latin]) => ({ code: 'twin', part, detail: latin })),
      ),
    );

const FONT_SLOTS = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'];

const fontSlots: Check = (docx) =>
  [...blockParts(docx), 'word/styles.xml'].flatMap((part) =>
    all(docx.root(part), 'w:rFonts')
      .filter(({ attributes }) => new Set(FONT_SLOTS.map((slot) => attributes[slot])).size !== 1)
      .map(({ attributes }) => ({ code: 'font-slot', part, detail: JSON.stringify(attributes) })),
  );

const looseText: Check = (docx) =>
  blockParts(docx).flatMap((part) =>
    [...descendants(docx.root(part))]
      .filter(({ name, text }) => text !== '' && name !== 'w:t' && name !== 'w:instrText')
      .map(({ name }) => ({ code: 'loose-text', part, detail: name })),
  );

export const textChecks: readonly Check[] = [rawCharacters, spaces, twins, fontSlots, looseText];
