// The fonts of a PDF as the rules see them: what their codes mean, and their widths in the dictionary and the program.
import { bytesOf, nameOf, resolve } from '../../judges/objects.mjs';

const unicode = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The text of each code (PDF 1.7, 9.10.3). */
export function readToUnicode(cmap) {
  const texts = new Map();
  for (const [, section] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, code, text] of section.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f\s]*)>/gu))
      texts.set(Number.parseInt(code, 16), unicode(text.replaceAll(/\s/gu, '')));
  for (const [, section] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
    for (const [, from, , list] of section.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*\[([\s\S]*?)\]/gu))
      [...list.matchAll(/<([\dA-Fa-f\s]*)>/gu)].forEach(([, text], index) =>
        texts.set(Number.parseInt(from, 16) + index, unicode(text.replaceAll(/\s/gu, ''))),
      );
  return texts;
}

/** The widths of a CIDFont by code (PDF 1.7, 9.7.4.3), 1/1000 em. */
function readWidths(file, font) {
  const widths = new Map();
  const list = resolve(file, font['/W']) ?? [];
  for (let at = 0; at < list.length;) {
    const next = resolve(file, list[at + 1]);
    if (Array.isArray(next)) {
      next.forEach((width, index) => widths.set(list[at] + index, width));
      at += 2;
    } else {
      for (let code = list[at]; code <= next; code += 1) widths.set(code, list[at + 2]);
      at += 3;
    }
  }
  return (code) => widths.get(code) ?? font['/DW'] ?? 1000;
}

/** `{ glyphs, width }` of a TrueType program: how many glyphs, and their advances, 1/1000 em. */
function readProgram(data) {
  if (data.length === 0) return { glyphs: 0, width: () => undefined };
  const tables = new Map();
  for (let i = 0; i < data.readUInt16BE(4); i += 1) {
    const at = 12 + 16 * i;
    tables.set(data.toString('latin1', at, at + 4), data.readUInt32BE(at + 8));
  }
  const unitsPerEm = data.readUInt16BE(tables.get('head') + 18);
  const metrics = data.readUInt16BE(tables.get('hhea') + 34);
  const glyphs = data.readUInt16BE(tables.get('maxp') + 4);
  const width = (glyph) =>
    glyph >= glyphs
      ? undefined
      : (data.readUInt16BE(tables.get('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm;
  return { glyphs, width };
}

/** A Type 0 font, and the codes that pages show in it. */
export function readFont(file, reference, codes) {
  const font = resolve(file, reference);
  const [descendant] = resolve(file, font['/DescendantFonts']);
  const cid = resolve(file, descendant);
  const descriptor = resolve(file, cid['/FontDescriptor']) ?? {};
  const program = readProgram(bytesOf(file, descriptor['/FontFile2']));
  const texts = readToUnicode(bytesOf(file, font['/ToUnicode']).toString('latin1'));
  const width = readWidths(file, cid);
  const set = descriptor['/CIDSet'] && bytesOf(file, descriptor['/CIDSet']);
  const inSet = (code) => ((set[code >> 3] ?? 0) & (0x80 >> (code & 7))) !== 0;
  const all = [...Array(Math.max(program.glyphs, 8 * (set?.length ?? 0))).keys()];
  return {
    name: nameOf(file, font['/BaseFont']),
    isEmbedded: program.glyphs > 0,
    hasToUnicode: font['/ToUnicode'] !== undefined,
    hasGlyphMap: cid['/CIDToGIDMap'] !== undefined,
    codes: [...codes].map((code) => ({
      text: texts.get(code),
      isMissingGlyph: code === 0,
      widths: { dictionary: width(code), program: program.width(code) },
    })),
    ...(set && {
      set: {
        surplus: all.filter((code) => code >= program.glyphs && inSet(code)).length,
        missing: all.filter((code) => code < program.glyphs && !inSet(code)).length,
      },
    }),
  };
}
