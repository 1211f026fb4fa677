import { symlink, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../../src/index.js';
import { checkReport } from '../../../../src/tools/check/index.js';
import { bytesOf, readTables, writeTables } from '../../../../src/write/pdf/font/sfnt.js';
import { sarabunPath, withTables } from '../../../fonts/families.js';
import { inFolder } from '../../../support/folder.js';
import { smallReport } from '../../../support/report.js';
import { made } from './made.js';

let font: Uint8Array;
beforeAll(async () => {
  font = await readFile(sarabunPath('400Regular'));
});

const FONTS = 'fonts: { Ours: font.ttf }\n';
const HEADER = '<figure data-style="header"><img src="{{asset "a.png"}}" alt="ตรา" width="5"/></figure>\n';

/** Codes of the problems for which a template of the given files is refused; of its warnings where it is not. */
const outcome = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> => {
  const problemOf = (each: { code: string; problem?: { code: string } }): string =>
    each.problem?.code ?? each.code;
  try {
    return (await made(files)).warnings.map(problemOf);
  } catch (error) {
    return (error as { problems: { code: string; problem?: { code: string } }[] }).problems.map(problemOf);
  }
};

/** A font whose glyph for a Thai letter is twice another one, that twice a third one, and so on. */
function glyphBomb(levels: number): Uint8Array {
  const tables = readTables(font);
  const [loca, glyf, head] = ['loca', 'glyf', 'head'].map((tag) => tables.get(tag)!) as [
    DataView,
    DataView,
    DataView,
  ];
  const isLong = head.getInt16(50) === 1;
  const offset = (glyph: number): number =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const count = loca.byteLength / (isLong ? 4 : 2) - 1;
  const twice = (glyph: number): Uint8Array => {
    const record = new DataView(new ArrayBuffer(26));
    record.setInt16(0, -1);
    for (const [at, flags] of [
      [10, 0x23],
      [18, 0x03],
    ] as const) {
      record.setUint16(at, flags);
      record.setUint16(at + 2, glyph);
    }
    return bytesOf(record);
  };
  const records = Array.from({ length: count }, (_, glyph) =>
    glyph >= 40 && glyph < 40 + levels
      ? twice(glyph + 1)
      : bytesOf(glyf).slice(offset(glyph), offset(glyph + 1)),
  );
  const places = new DataView(new ArrayBuffer(4 * (count + 1)));
  let end = 0;
  records.forEach((record, glyph) => places.setUint32(4 * (glyph + 1), (end += (record.length + 3) & ~3)));
  const outlines = new Uint8Array(end);
  records.forEach((record, glyph) => outlines.set(record, places.getUint32(4 * glyph)));
  const own = Object.fromEntries([...tables].map(([tag, view]) => [tag, bytesOf(view).slice()]));
  new DataView(own['head']!.buffer).setInt16(50, 1);
  return writeTables({ ...own, glyf: outlines, loca: bytesOf(places) });
}

describe('hostile fonts of a template', () => {
  it.each([
    ['that are no fonts', () => Buffer.from('GIF89a')],
    ['that are cut off', () => font.subarray(0, 2000)],
    ['that are compressed', () => Buffer.concat([Buffer.from('wOF2'), deflateSync(Buffer.alloc(5e6))])],
    ['that are empty', () => new Uint8Array()],
    [
      'whose table directory lies',
      () => Buffer.concat([Buffer.from([0, 1, 0, 0, 255, 255]), Buffer.alloc(3000, 255)]),
    ],
    ['without outlines', () => withTables(font, (tag, data) => (tag === 'glyf' ? undefined : data))],
    [
      'whose outlines lie outside of the file',
      () => withTables(font, (tag, data) => (tag === 'loca' ? data.fill(255) : data)),
    ],
    ['whose glyphs are made of a billion others', () => glyphBomb(30)],
  ])('%s are refused', async (_, bytes) => {
    const codes = await outcome({ 'font.ttf': bytes(), 'theme.yaml': FONTS });
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(['not-truetype', 'font-unreadable']).toContain(code);
  });

  it('that are too large are not read', async () => {
    expect(await outcome({ 'font.ttf': new Uint8Array(9e6), 'theme.yaml': FONTS })).toEqual([
      'font-too-large',
    ]);
  });

  it('of more families than are embedded are refused', async () => {
    const five = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [name, 'font.ttf']));
    expect(await outcome({ 'font.ttf': font, 'theme.yaml': `fonts: ${JSON.stringify(five)}\n` })).toEqual([
      'too-many-fonts',
    ]);
  });
});

describe('links out of a template’s folder', () => {
  it('are refused for fonts, told for pictures, and not followed for partials, themes and schemas', async () => {
    await inFolder(
      { 'secret/font.ttf': font, 'secret/a.png': 'x', 'secret/theme.yaml': 'align: [' },
      async (root) => {
        const template = path.join(root, 'look');
        await mkdir(template);
        const link = (name: string, to = name): Promise<void> =>
          symlink(path.join(root, 'secret', to), path.join(template, name));
        await Promise.all([
          link('font.ttf'),
          link('a.png'),
          link('extra.schema.json', 'a.png'),
          link('footer.hbs', 'a.png'),
        ]);
        await writeFile(path.join(template, 'header.hbs'), HEADER);
        const { warnings } = await generateReport(smallReport(), { template });
        expect(warnings).toMatchObject([{ code: 'picture', problem: { code: 'picture-outside-folder' } }]);
        await writeFile(path.join(template, 'theme.yaml'), FONTS);
        await expect(generateReport(smallReport(), { template })).rejects.toMatchObject({
          problems: [{ problem: { code: 'font-outside-folder' } }],
        });
      },
    );
  });
});

describe('hostile files of a template', () => {
  it('with names that every object has are refused, or are names', async () => {
    expect(await outcome({ 'theme.yaml': 'constructor: { prototype: 1 }\n' })).toEqual(['unknown-key']);
    expect(await outcome({ 'theme.yaml': '__proto__: { polluted: 1 }\n' })).toEqual(['unknown-key']);
    expect(await outcome({ 'theme.yaml': 'paragraphs: { item: { font: toString } }\n' })).toEqual([
      'unknown-font',
    ]);
    expect(await outcome({ 'theme.yaml': 'fonts: { __proto__: { regular: a.ttf } }\n' })).not.toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('with YAML that is too deep, or grows by its names, are refused', async () => {
    expect(await outcome({ 'theme.yaml': `${'['.repeat(20_000)}\n` })).toHaveLength(1);
    const laughs = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    expect(await outcome({ 'theme.yaml': `a0: &a0 [x]\n${laughs.join('\n')}\n` })).not.toEqual([]);
  });

  it('with pictures that are not what they seem are told, and the documents are made', async () => {
    const huge = Buffer.from(
      '89504e470d0a1a0a0000000d49484452000fffff000fffff08020000000000000049454e44ae426082',
      'hex',
    );
    for (const picture of [huge, Buffer.alloc(30e6), Buffer.from('<svg><script>1</script></svg>')]) {
      const [code] = await outcome({ 'header.hbs': HEADER, 'a.png': picture });
      expect(code).toMatch(/picture|svg|image|png|jpeg|large|known/u);
    }
  });

  it('with schemas that are wrong, deep, large or endless are refused', async () => {
    const of = (text: string) => outcome({ 'extra.schema.json': text });
    expect(await of('{')).toEqual(['schema-syntax']);
    expect(await of(`{"properties":${'['.repeat(30_000)}`)).toEqual(['schema-too-deep']);
    expect(await of(' '.repeat(200_000))).toEqual(['schema-too-large']);
    expect(await of('{"properties":{"level":{"properties":{"a":{"pattern":"(a+)+$"}}}}}')).toEqual([
      'pattern-too-costly',
    ]);
    const loop = '{"anyOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}]}';
    expect(await of(`{"$defs":{"a":${loop}},"properties":{"level":{"$ref":"#/$defs/a"}}}`)).toEqual([
      'schema-too-costly',
    ]);
    expect(await of('{"properties":{"level":{"$ref":"https://example.org/a.json"}}}')).toEqual([
      'unknown-reference',
    ]);
  });
});

describe('a schema of custom fields in a template', () => {
  const schema = `{
  "properties": {
    "level": {
      "required": ["owner"],
      "properties": { "owner": { "type": "string", "title": "ผู้รับผิดชอบ" } }
    }
  }
}
`;

  it('is told by a build and by a check, at the part, with what to do in both languages', async () => {
    await inFolder({ 'extra.schema.json': schema }, async (template) => {
      const { warnings } = await generateReport(smallReport(), { template, formats: ['docx'] });
      const findings = await checkReport(smallReport(), { template });
      for (const found of [warnings, findings]) {
        const [first] = found.filter(({ code }) => code === 'extra-value');
        expect(first).toMatchObject({
          path: ['categories', 0, 'items', 0, 'levels', 0, 'extra', 'owner'],
          problem: { code: 'missing' },
          message: {
            th: expect.stringContaining('extra.owner: ไม่มีค่า ต้องระบุข้อความ (ผู้รับผิดชอบ)') as unknown,
            en: expect.stringContaining('extra.owner: missing; give text (ผู้รับผิดชอบ)') as unknown,
          },
        });
      }
    });
  });

  it('that is wrong is told by its line', async () => {
    await expect(made({ 'extra.schema.json': schema.replace('"type"', '"typ"') })).rejects.toMatchObject({
      problems: [{ source: { file: 'extra.schema.json', line: 5 }, problem: { suggestion: 'type' } }],
    });
  });
});
