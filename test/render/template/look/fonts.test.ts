import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../support/read-pdf.js';
import { smallReport } from '../../../support/report.js';
import { notoSansThaiPath, sarabunPath, withTables } from '../../../fonts/families.js';
import { made } from './made.js';

let regular: Uint8Array;
let bold: Uint8Array;
let noto: Uint8Array;

beforeAll(async () => {
  [regular, bold, noto] = await Promise.all([
    readFile(sarabunPath('400Regular')),
    readFile(sarabunPath('700Bold')),
    readFile(notoSansThaiPath('400Regular')),
  ]);
});

const FONTS = `fonts:
  Sarabun: { regular: fonts/Sarabun-Regular.ttf, bold: fonts/Sarabun-Bold.ttf }
`;
const files = () => ({ 'fonts/Sarabun-Regular.ttf': regular, 'fonts/Sarabun-Bold.ttf': bold });

/** Names of the fonts of a PDF, without the tags of subsets. */
const fontNames = (pdf: Uint8Array): ReadonlySet<string> =>
  new Set(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/gu),
    ].map(([, name]) => name!),
  );

/** Names of the fonts of a Word file, with the number of files that each has in it. */
const embedded = (fontTable: string): Record<string, number> =>
  Object.fromEntries(
    [...fontTable.matchAll(/<w:font w:name="([^"]+)">(.*?)<\/w:font>/gsu)].map(([, name, inside]) => [
      name!,
      inside!.match(/<w:embed/gu)?.length ?? 0,
    ]),
  );

describe('fonts of a template', () => {
  it('set the styles that name them, in both files, beside the document’s own', async () => {
    const { part, pdf, warnings } = await made({
      ...files(),
      'theme.yaml': `${FONTS}paragraphs:\n  item: { font: Sarabun }\n  title: { font: Sarabun }\n`,
    });
    expect(warnings).toEqual([]);
    expect(Object.keys(embedded(part('word/fontTable.xml')))).toEqual(['TH Sarabun New', 'Sarabun']);
    expect(embedded(part('word/fontTable.xml'))['Sarabun']).toBe(2);
    const style = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/su.exec(part('word/styles.xml'))![0];
    expect(style).toContain('w:ascii="Sarabun"');
    expect(style).toContain('w:cs="Sarabun"');
    expect(fontNames(pdf)).toEqual(new Set(['Sarabun-Bold', 'THSarabunNew', 'THSarabunNew-Bold']));
  });

  it('set the whole document, pictures included, where the theme’s own font is one of them', async () => {
    const { part, pdf, warnings } = await made({
      ...files(),
      'theme.yaml': `${FONTS}font: { family: Sarabun }\n`,
    });
    expect(warnings).toEqual([]);
    expect(Object.keys(embedded(part('word/fontTable.xml')))).toEqual(['Sarabun']);
    expect([...fontNames(pdf)].every((name) => name.startsWith('Sarabun-'))).toBe(true);
  });

  it('set words by a span, and the text that is copied is the same', async () => {
    const theme = `fonts: { Noto: noto.ttf }\nspans: { code: { name: รหัส, font: Noto } }\n`;
    const { part, pdf } = await made({
      'noto.ttf': noto,
      'theme.yaml': theme,
      'header.hbs': '<p data-style="header">ก <span data-style="code">น้ำทิ้งที่ปั๊ม</span></p>\n',
    });
    expect(embedded(part('word/fontTable.xml'))['Noto']).toBe(1);
    expect(fontNames(pdf).has('NotoSansThai-Regular')).toBe(true);
    const { pages } = await readPdf(pdf);
    expect(pages[0]!.lines.map(({ text }) => text).join('')).toContain('น้ำทิ้งที่ปั๊ม');
  });

  it('leave the document in the font that the caller gives', async () => {
    const face = { file: 'a', data: noto };
    const { pdf, part } = await made(
      {
        ...files(),
        'theme.yaml': `${FONTS}font: { family: Sarabun }\nparagraphs:\n  item: { font: Sarabun }\n`,
      },
      smallReport(),
      { font: { name: 'Noto', faces: { regular: face, bold: face, italic: face, boldItalic: face } } },
    );
    expect(fontNames(pdf)).toEqual(new Set(['NotoSansThai-Regular', 'Sarabun-Bold']));
    expect(Object.keys(embedded(part('word/fontTable.xml')))).toEqual(['Noto', 'Sarabun']);
  });
});

describe('fonts that cannot be used', () => {
  const refused = (theme: string, extra: Record<string, string | Uint8Array> = {}) =>
    expect(made({ ...files(), ...extra, 'theme.yaml': theme })).rejects;

  it('are told by the line of a style that names none, with what was meant', async () => {
    await refused(`${FONTS}paragraphs:\n  item: { font: Sarabn }\n`).toMatchObject({
      problems: [
        {
          code: 'theme-value',
          source: { file: 'theme.yaml', line: 4 },
          problem: { code: 'unknown-font', font: 'Sarabn', suggestion: 'Sarabun' },
        },
      ],
    });
    await refused(`${FONTS}font: { family: Sarabn }\n`).toMatchObject({
      problems: [{ source: { line: 3 }, problem: { code: 'unknown-font', suggestion: 'Sarabun' } }],
    });
  });

  it('are told by the line of a file that is not there, or elsewhere', async () => {
    const of = (file: string): string => `fonts:\n  Sarabun:\n    regular: ${file}\n`;
    await refused(of('fonts/Sarabun_Regular.ttf')).toMatchObject({
      problems: [
        {
          source: { file: 'theme.yaml', line: 3 },
          problem: { code: 'font-not-found', suggestion: 'fonts/Sarabun-Regular.ttf' },
        },
      ],
    });
    await refused(of('../Sarabun.ttf')).toMatchObject({
      problems: [{ problem: { code: 'font-outside-folder' } }],
    });
    await refused(of('/etc/passwd')).toMatchObject({
      problems: [{ problem: { code: 'font-outside-folder' } }],
    });
    await refused(of('fonts')).toMatchObject({ problems: [{ problem: { code: 'font-not-a-file' } }] });
  });

  it('are told with each reason of the probe, in both languages', async () => {
    const bare = withTables(regular, (tag, data) => (tag === 'GSUB' || tag === 'GPOS' ? undefined : data));
    const refusal = await made({
      'a.ttf': 'no font',
      'b.ttf': bare,
      'theme.yaml': 'fonts:\n  One: a.ttf\n  Two: { regular: b.ttf }\n',
    }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      problems: [
        { source: { line: 2 }, problem: { code: 'not-truetype' } },
        ...(refusal as { problems: unknown[] }).problems.slice(1),
      ],
    });
    const { problems } = refusal as { problems: { source: object; message: { th: string; en: string } }[] };
    expect(problems.length).toBeGreaterThan(1);
    expect(problems[1]!.source).toMatchObject({ line: 3 });
    expect(problems[0]!.message.th).toContain('ไม่ใช่แบบอักษร TrueType');
  });
});
