import { describe, expect, it } from '@jest/globals';
import { RULES, type FileElement, type TaggedFile } from '../../../../src/write/pdf/rules/index.js';
import { element, failing, taggedFile } from '../../../support/tagged-file.js';

const sound = (): FileElement =>
  element('Document', [
    element('Sect', [
      element('H1', ['หมวด']),
      element('Sect', [
        element('H2', ['ข้อ']),
        element('L', [element('LI', [element('Lbl', ['-']), element('LBody', ['ก'])])]),
        element('Table', [
          element('Caption', ['ตาราง']),
          element('THead', [
            element('TR', [element('TH', ['หัว'], { id: 'h1', table: { scope: 'Column' } })]),
          ]),
          element('TBody', [element('TR', [element('TD', ['ก'], { table: { headers: ['h1'] } })])]),
        ]),
        element('Figure', ['ภาพ'], { alternative: 'แผนผัง' }),
        element('Note', ['หมายเหตุ'], { id: 'n1' }),
      ]),
    ]),
  ]);

const around = (...kids: FileElement[]): TaggedFile => taggedFile(element('Document', kids));

const annotation = (more: Partial<TaggedFile['pages'][number]['annotations'][number]> = {}): TaggedFile => {
  const link = element('Link', ['ที่อยู่']);
  (link.kids as unknown[]).push({ annotation: 7 });
  const annotations = [{ annotation: 7, subtype: 'Link', contents: 'ที่อยู่', element: link, ...more }];
  return taggedFile(element('Document', [element('P', [link])]), {}, { annotations });
};

const font = (more: Partial<TaggedFile['fonts'][number]> = {}): TaggedFile => {
  const codes = [{ text: 'ก', isMissingGlyph: false }];
  return taggedFile(sound(), {
    fonts: [{ name: 'F1', isEmbedded: true, hasToUnicode: true, hasGlyphMap: true, codes, ...more }],
  });
};
const code = (text: string | undefined, isMissingGlyph = false, program: number | undefined = 500) =>
  font({ codes: [{ text, isMissingGlyph, widths: { dictionary: 500, program } }] });

/** A file that fails each rule, and nothing else but what is named. */
const BROKEN: readonly (readonly [fails: readonly string[], file: () => TaggedFile])[] = [
  [['ISO 14289-1, 7.1'], () => taggedFile(sound(), { marked: false })],
  [['01-003'], () => taggedFile(sound(), {}, { content: [['tagged', 'artifact']] })],
  [['01-004'], () => taggedFile(sound(), {}, { content: [['artifact', 'tagged']] })],
  [['01-005'], () => taggedFile(sound(), {}, { content: [['tagged'], []] })],
  [['01-007'], () => taggedFile(sound(), { suspects: true })],
  [['02-001'], () => around(element('Paragraph', ['ก']))],
  [
    ['02-001', '02-003'],
    () => ({ ...around(element('A', ['ก'])), roles: new Map(Object.entries({ A: 'B', B: 'A' })) }),
  ],
  [['02-004'], () => ({ ...around(element('P', ['ก'])), roles: new Map([['P', 'Div']]) })],
  [['06-001', '06-002', '06-003'], () => taggedFile(sound(), { metadata: undefined })],
  [['06-002'], () => taggedFile(sound(), { metadata: { title: 'ก', identifier: undefined } })],
  [['06-003'], () => taggedFile(sound(), { metadata: { title: '', identifier: '1' } })],
  [['07-001'], () => taggedFile(sound(), { displaysTitle: undefined })],
  [['07-002'], () => taggedFile(sound(), { displaysTitle: false })],
  [['09-004'], () => around(element('TR', [element('TD', ['ก'])]))],
  [['09-004'], () => around(element('Table', [element('TR', [element('TD', ['ก'])]), element('P', ['ข'])]))],
  [['09-004'], () => around(element('Table', [element('TR', ['ก', element('TD', ['ข'])])]))],
  [['09-005'], () => around(element('L', [element('P', ['ก'])]))],
  [['09-005'], () => around(element('L', [element('LI', [element('P', ['ก'])])]))],
  [['09-005'], () => around(element('LBody', ['ก']))],
  [['09-006'], () => around(element('TOC', [element('P', ['ก'])]))],
  [['09-006'], () => around(element('TOC', [element('TOCI', [element('Link', ['ก'])])]))],
  [['11-001', '11-002', '11-003', '11-006'], () => taggedFile(sound(), { language: undefined })],
  [['11-001'], () => around(element('P', ['ก'], { language: 'thai language' }))],
  [['13-004'], () => around(element('Figure', ['ก']))],
  [['14-002'], () => around(element('H2', ['ก']))],
  [['14-003'], () => around(element('H1', ['ก']), element('H3', ['ข']))],
  [['14-006'], () => around(element('H', ['ก']), element('H', ['ข']))],
  [['14-007'], () => around(element('H1', ['ก']), element('H', ['ข']))],
  [
    ['15-003'],
    () =>
      around(
        element('Table', [element('TR', [element('TH', ['ก'])]), element('TR', [element('TD', ['ข'])])]),
      ),
  ],
  [
    ['ISO 14289-1, 7.5 rows'],
    () =>
      around(
        element('Table', [
          element('TR', [element('TD', ['ก']), element('TD', ['ข'])]),
          element('TR', [element('TD', ['ค'])]),
        ]),
      ),
  ],
  [
    ['ISO 14289-1, 7.5 headers'],
    () => around(element('Table', [element('TR', [element('TD', ['ก'], { table: { headers: ['h9'] } })])])),
  ],
  [['19-003'], () => around(element('Note', ['ก']))],
  [
    ['19-004', 'ISO 32000-1, 14.7.2'],
    () => around(element('Note', ['ก'], { id: 'n' }), element('Note', ['ข'], { id: 'n' })),
  ],
  [
    ['ISO 32000-1, 14.7.4.4'],
    () => {
      const file = taggedFile(sound());
      const [page] = file.pages;
      (page?.elements as FileElement[]).push(file.root);
      return file;
    },
  ],
  [['28-002'], () => annotation({ subtype: 'Text' })],
  [['28-004', '28-012'], () => annotation({ contents: undefined })],
  [
    ['28-008'],
    () => {
      const file = annotation();
      return { ...file, pages: file.pages.map((page) => ({ ...page, tabs: undefined })) };
    },
  ],
  [
    ['28-009'],
    () => {
      const file = annotation();
      return { ...file, pages: file.pages.map((page) => ({ ...page, tabs: 'R' })) };
    },
  ],
  [['28-011'], () => annotation({ element: undefined })],
  [['10-001'], () => code(undefined)],
  [['31-005'], () => font({ hasGlyphMap: false })],
  [['31-009'], () => font({ isEmbedded: false })],
  [
    ['31-011'],
    () =>
      font({ codes: [{ text: 'ก', isMissingGlyph: false, widths: { dictionary: 1, program: undefined } }] }),
  ],
  [['31-014'], () => font({ set: { missing: 1, surplus: 0 } })],
  [['31-015'], () => font({ set: { missing: 0, surplus: 1 } })],
  [['31-016'], () => code('ก', false, 502)],
  [['31-027'], () => font({ hasToUnicode: false })],
  [['31-028'], () => code('\0')],
  [['31-029'], () => code('\ufeff')],
  [['31-030'], () => code('漢', true)],
  [['ISO 19005-2, 6.2.11.7.3'], () => code('\uf700')],
  [['11-001', '11-003', '11-004', '11-006'], () => ({ ...annotation(), language: undefined })],
];

describe('the rules', () => {
  it('find nothing in a sound file', () => {
    expect(failing(taggedFile(sound()))).toEqual([]);
    expect(failing(annotation())).toEqual([]);
    expect(failing(font())).toEqual([]);
  });

  it.each(BROKEN.map(([fails, file]) => [fails.join(' '), fails, file] as const))(
    'find %s',
    (_, fails, file) => {
      expect([...failing(file())].sort()).toEqual([...fails].sort());
    },
  );

  it('are each found to fail by a file made for it', () => {
    const seen = new Set(BROKEN.flatMap(([fails]) => fails));
    expect(RULES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('take types that stand for standard ones for those', () => {
    const root = element('Document', [element('Kapitel', [element('H1', ['ก'])])]);
    expect(failing(taggedFile(root, { roles: new Map([['Kapitel', 'Sect']]) }))).toEqual([]);
  });
});
