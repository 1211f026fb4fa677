import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FontFace, FontFamily } from '../../src/fonts/family.js';
import { probeFamily } from '../../src/write/probe/probe.js';
import { promisedFamilies, withTables } from './families.js';

let families: readonly FontFamily[];
beforeAll(async () => {
  families = await promisedFamilies();
});

type Change = (tag: string, bytes: Uint8Array) => Uint8Array | undefined;

/** Problems of a family whose every look is TH Sarabun New's regular file, changed. */
async function problemsWith(change: Change) {
  const regular = families[0]?.faces.regular;
  return problemsOf(withTables(regular?.data ?? new Uint8Array(), change));
}

async function problemsOf(data: Uint8Array) {
  const face: FontFace = { file: 'changed.ttf', data };
  const family = { name: 'Changed', faces: { regular: face, bold: face, italic: face, boldItalic: face } };
  return (await probeFamily(family)).problems;
}

const withRights =
  (rights: number): Change =>
  (tag, bytes) => {
    if (tag === 'OS/2') new DataView(bytes.buffer).setUint16(8, rights);
    return bytes;
  };

describe('probeFamily', () => {
  it('finds nothing wrong with TH Sarabun New, Sarabun and Noto Sans Thai', async () => {
    expect(families).toHaveLength(3);
    for (const family of families) expect((await probeFamily(family)).problems).toEqual([]);
  });

  it('refuses a font without Thai layout tables: marks strike each other', async () => {
    const layout = ['GSUB', 'GPOS', 'morx', 'feat', 'kern'];
    const problems = await problemsWith((tag, bytes) => (layout.includes(tag) ? undefined : bytes));
    expect(problems.map(({ code }) => code)).toEqual(['marks-touch']);
    expect(problems).toMatchObject([
      { source: { file: 'changed.ttf' }, clusters: expect.arrayContaining(['ปี', 'ญุ']) },
    ]);
  });

  it('refuses a font whose marks take room on the line', async () => {
    const problems = await problemsWith((tag, bytes) => {
      if (tag !== 'hmtx') return bytes;
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length; at += 4) if (view.getUint16(at) === 0) view.setUint16(at, 300);
      return bytes;
    });
    expect(problems.map(({ code }) => code)).toContain('marks-take-room');
  });

  it('refuses a font that does not hold Thai', async () => {
    const problems = await problemsWith((tag, bytes) => (tag === 'cmap' ? latinOnly() : bytes));
    expect(problems).toMatchObject([
      { code: 'missing-characters', characters: expect.arrayContaining(['ก', '๙']) },
    ]);
  });

  it('refuses a font that may not be embedded, or not in part', async () => {
    expect(await problemsWith(withRights(0x0002))).toMatchObject([{ code: 'embedding-forbidden' }]);
    expect(await problemsWith(withRights(0x0200))).toMatchObject([{ code: 'embedding-forbidden' }]);
    expect(await problemsWith(withRights(0x0100))).toMatchObject([{ code: 'subsetting-forbidden' }]);
  });

  it('accepts a font that may be embedded for viewing or editing', async () => {
    for (const rights of [0x0004, 0x0008, 0x000a]) expect(await problemsWith(withRights(rights))).toEqual([]);
  });

  it('refuses what is no TrueType font, and a damaged one', async () => {
    expect(await problemsOf(new TextEncoder().encode('OTTO and more'))).toMatchObject([
      { code: 'not-truetype' },
    ]);
    expect(await problemsOf(new Uint8Array())).toMatchObject([{ code: 'not-truetype' }]);
    const whole = families[0]?.faces.regular.data ?? new Uint8Array();
    expect(await problemsOf(whole.slice(0, 200_000))).toMatchObject([{ code: 'font-unreadable' }]);
  });

  it('looks at every file, and at a shared one once', async () => {
    const [family] = families;
    if (!family) throw new Error('no family');
    const bad = { file: 'bad.ttf', data: new Uint8Array() };
    const other = { file: 'other.ttf', data: new Uint8Array() };
    const { problems } = await probeFamily({
      ...family,
      faces: { ...family.faces, bold: bad, italic: bad, boldItalic: other },
    });
    expect(problems.map(({ source }) => source?.file)).toEqual(['bad.ttf', 'other.ttf']);
  });
});

/** A cmap (format 4) that maps ASCII to glyphs 1 and on. */
function latinOnly(): Uint8Array {
  const words = [0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 0x7e, 0xffff, 0, 0x20, 0xffff, 0xffe1, 1, 0, 0];
  const bytes = new Uint8Array(2 * words.length);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => {
    view.setUint16(2 * i, word);
  });
  return bytes;
}
