import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { embedFont, fontKey, obfuscate } from '../../../src/write/docx/embedded-font.js';
import { writeDocx } from '../../../src/write/docx/write.js';
import { openDocx } from './support/docx-package.js';
import { officialFamily } from './support/official-family.js';
import { documentOf, p, text } from './support/tree.js';

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
const { regular, bold, italic, boldItalic } = officialFamily.faces;

/** The embedded faces after de-obfuscation, by the element that refers to them. */
function embeddedFaces(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const docx = openDocx(bytes);
  const targets = new Map(
    docx
      .root('word/_rels/fontTable.xml.rels')
      .children.map(({ attributes }) => [attributes['Id'], `word/${attributes['Target']}`]),
  );
  return new Map(
    docx
      .root('word/fontTable.xml')
      .children.flatMap(({ children }) => children)
      .filter(({ name }) => name.startsWith('w:embed'))
      .map(({ name, attributes }) => {
        const data = docx.files.get(targets.get(attributes['r:id']) ?? '') ?? new Uint8Array();
        return [name, deobfuscated(data, attributes['w:fontKey'] ?? '')];
      }),
  );
}

/** ECMA-376-1, 17.8.1, read for this test: byte i of the first 32 against the GUID's digits from the right. */
const deobfuscated = (data: Uint8Array, key: string): Uint8Array => {
  const digits = key.replace(/[{}-]/g, '');
  return data.map((byte, index) => {
    const from = 30 - 2 * (index % 16);
    return index < 32 ? byte ^ Number.parseInt(digits.slice(from, from + 2), 16) : byte;
  });
};

describe('embedFont', () => {
  it('gives back the same bytes when it is undone', () => {
    const key = fontKey(regular.data);
    expect(sha256(deobfuscated(obfuscate(regular.data, key), key))).toBe(sha256(regular.data));
    expect(sha256(obfuscate(regular.data, key))).not.toBe(sha256(regular.data));
  });

  it('makes a GUID of version 8 out of the font alone', () => {
    expect(fontKey(bold.data)).toMatch(
      /^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/,
    );
    expect(fontKey(bold.data)).toBe(fontKey(Uint8Array.from(bold.data)));
    expect(fontKey(bold.data)).not.toBe(fontKey(regular.data));
  });

  it('deflates a font once', () => expect(embedFont(italic.data)).toBe(embedFont(italic.data)));
});

describe('embedded faces', () => {
  it('are the four originals, byte for byte', async () => {
    const looks = [{ bold: true }, { italic: true }, { bold: true, italic: true }] as const;
    const paragraphs = looks.map((look) => p([text('ก', look)]));
    const faces = embeddedFaces(await writeDocx(documentOf(paragraphs), officialFamily));
    expect([...faces].map(([name, data]) => [name, sha256(data)])).toEqual([
      ['w:embedRegular', sha256(regular.data)],
      ['w:embedBold', sha256(bold.data)],
      ['w:embedItalic', sha256(italic.data)],
      ['w:embedBoldItalic', sha256(boldItalic.data)],
    ]);
  });

  it('are only those that the text is set in', async () => {
    const plain = await writeDocx(documentOf([p('ก')]), officialFamily);
    expect([...embeddedFaces(plain).keys()]).toEqual(['w:embedRegular']);
    const styled = await writeDocx(documentOf([p('ก', 'title')]), officialFamily);
    expect([...embeddedFaces(styled).keys()]).toEqual(['w:embedRegular', 'w:embedBold']);
  });

  it('do not hold the regular face in the place of one that the family lacks', async () => {
    const family = { ...officialFamily, faces: { ...officialFamily.faces, bold: regular } };
    const bytes = await writeDocx(documentOf([p('ก', 'title')]), family);
    expect([...embeddedFaces(bytes).keys()]).toEqual(['w:embedRegular']);
  });
});
