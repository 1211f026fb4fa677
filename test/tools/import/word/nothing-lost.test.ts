import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { importReport } from '../../../../src/index.js';
import { anyFile } from '../support/any-file.js';
import { handMadeWith, NAMESPACES, table, type HandMade } from '../support/hand-made.js';
import { FRONT, HEAD } from '../support/imported.js';
import { given, visibleWords } from '../support/visible.js';

/** Words that an import reads and does not keep: labels of columns and cells, codes, names of levels, markers. */
const READ =
  /^(?:\*{1,3}|[-–•☐☑✓ü]|[\d๐-๙ก-ฮ][.)]|ระดับ|แนวทางดำเนินการ:?|แนวทางการดำเนินงาน|ผลการดำเนินงาน:?|เกณฑ์:?|เอกสาร\/หลักฐาน|ข้อเสนอแนะ|ประเด็น(?:ที่)?|หลักฐานเชิงประจักษ์|Basic|Advance|Significance|พื้นฐาน|ก้าวหน้า|\(A&D\)|\((?:Basic|Advance)\)|ระดับพื้นฐาน|ระดับก้าวหน้า|[1-7]\.[1-4]|หมวด|[1-7]|การดำเนินการ)$/u;

let count = 0;
/** A sentence that no other is like. */
const some = (text = 'ข้อความ'): string => `${text}ที่${(count += 1)}ฉบับนี้`;
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: readonly string[]): HandMade => ({ xml: `<w:p>${runs.join('')}</w:p>` });
const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p>${t(text)}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>${t(text)}</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const row = (level: string): readonly (readonly HandMade[])[] => [
  [level, `- ${some()}`],
  [`** ${some()}`, `- ${some()}`],
  [some(), `1) ${some()}`],
];
const levels = (...head: typeof HEAD): HandMade =>
  table(head.length > 0 ? head : HEAD, row('Basic'), row('Advance'));
const wrapped = (open: string, inside: string, close: string): HandMade => ({
  xml: `<w:p>${open}${inside}${close}</w:p>`,
});

/** Files as agencies make them; those that are strange, too. */
const FILES: Readonly<Record<string, () => readonly HandMade[]>> = {
  'a plain table': () => [`1.1 ${some()}`, levels()],
  'text around and between tables': () => [
    some(),
    `1.1 ${some()}`,
    some(),
    levels(),
    some(),
    `1.2 ${some()}`,
    levels(),
    some(),
  ],
  'headings without a table': () => [
    `หมวด 1 ${some()}`,
    `1.1 ${some()}`,
    `1.2 ${some()}`,
    levels(),
    `หมวด 2 ${some()}`,
    `2.1 ${some()}`,
  ],
  'headings in rows over all columns': () => [
    table(
      HEAD,
      [{ content: [`หมวด 1 ${some()}`], across: 3 }],
      [{ content: [`1.1 ${some()}`], across: 3 }],
      [{ content: [`1.2 ${some()}`], across: 3 }],
      row('Basic'),
      [{ content: [some(), some()], across: 3 }],
      row('Advance'),
      [{ content: [`1.3 ${some()}`], across: 3 }],
    ),
  ],
  'one item over tables with different titles': () => [
    `1.1 ${some()}`,
    table(HEAD, row('Basic')),
    `1.1 ${some()}`,
    table(HEAD, row('Advance')),
  ],
  'columns that a report does not have': () => [
    '1.1 ระบบ',
    table(
      [...HEAD, [some()], [some()], []],
      [...row('Basic'), [some()], [], [some()]],
      [...row('Advance'), [], [], []],
    ),
  ],
  'columns of two years under one label': () => [
    '1.1 ระบบ',
    table(
      [
        { content: ['ระดับ'], merge: 'restart' },
        { content: ['แนวทางดำเนินการ'], merge: 'restart' },
        { content: ['ผลการดำเนินงาน'], across: 2 },
      ],
      [{ content: [], merge: 'continue' }, { content: [], merge: 'continue' }, [some('ปี')], [some('ปี')]],
      [...row('Basic'), [some()]],
    ),
  ],
  'a common label that says something else': () => [
    '1.1 ระบบ',
    table(
      [
        { content: ['ระดับ'], merge: 'restart' },
        { content: [some()], across: 2 },
      ],
      [{ content: [], merge: 'continue' }, ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']],
      row('Basic'),
    ),
  ],
  'rows of fewer and of more cells': () => [
    '1.1 ระบบ',
    table(
      HEAD,
      row('Basic'),
      [['Advance', some()], { content: [some()], across: 2 }],
      [{ content: [some()], across: 2 }, [some()]],
      [[some()], [some()], [some()], [some()]],
      [[some()]],
    ),
  ],
  'a level with more beside its name': () => [
    '1.1 ระบบ',
    table(HEAD, row(`Basic (A&D) ${some()}`), row(`ระดับก้าวหน้า (Advance) ${some()}`)),
  ],
  'levels twice, and rows before the first': () => [
    '1.1 ระบบ',
    table(HEAD, [[], [some()], [some()]], row('Basic'), row('Advance'), row('Basic')),
  ],
  'tables within cells': () => [
    '1.1 ระบบ',
    table(HEAD, [
      ['Basic', table([[some()], [some()]])],
      [some(), table([[some()], [`- ${some()}`]])],
      [some(), table([[some()], [some(), table([[some()]])]], [{ content: [some()], across: 2 }])],
    ]),
  ],
  'other tables, one right after another': () => [
    '1.1 ระบบ',
    levels(),
    table([[some()], [some()], [some()]], [[some()], [some()], [some()]]),
    table([[some()], [some()]]),
    table([[some()]]),
  ],
  'a table around all': () => [table([[some()], [`1.1 ${some()}`, levels(), some()]], [[some()], [some()]])],
  'levels over their tables': () => [
    '1.1 ระบบ',
    `ระดับพื้นฐาน (Basic)`,
    some(),
    table(HEAD.slice(1), [[some()], [some()]]),
    'Advance',
    'Significance',
    table(HEAD.slice(1), [[some()], [some()]]),
  ],
  'criteria, guidelines and results under labels': () => [
    '1.1 ระบบ',
    table(HEAD, [
      ['Basic', some(), `เกณฑ์: ${some()}`],
      [some(), 'แนวทางดำเนินการ:', some(), 'ผลการดำเนินงาน', some()],
      [some(), 'แนวทางดำเนินการ', some()],
    ]),
  ],
  'criteria and items in columns of their own': () => [
    table(
      [['ประเด็น'], ['ระดับ'], ['เกณฑ์'], ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน'], ['ข้อเสนอแนะ']],
      [[`1.1 ${some()}`], ['Basic'], [some()], [some()], [some()], [some()]],
      [[some()], ['Advance'], [some()], [some()], [some()], []],
      [[`1.2 ${some()}`], [some()], [], [some()], [], [some()]],
    ),
  ],
  'evidence in a column and at the end of a result': () => [
    '1.1 ระบบ',
    table(
      [...HEAD, ['เอกสาร/หลักฐาน']],
      [
        ['Basic'],
        [some()],
        [some(), 'หลักฐานเชิงประจักษ์', `1. ${some()}`, `2. ${some()}`],
        [some(), `- ${some()}`],
      ],
      [
        ['Advance'],
        [some()],
        [some(), `หลักฐานประกอบ ${some()}`, `1. ${some()}`],
        [table([[some()], [some()]])],
      ],
      [['Significance'], [some()], [`หลักฐานประกอบ ${some()}`, some()], [`หลักฐานประกอบ ${some()}`, some()]],
    ),
  ],
  'line breaks, tabs and hanging indents': () => [
    `1.1 ${some()}\n${some()}`,
    table(HEAD, [
      [`Basic\n- ${some()}\n${some()}`],
      [
        `\t** ${some()}\n\n\t- ${some()}\t${some()}`,
        { text: `${some()}\t${some()}`, left: 700, firstLine: -700 },
      ],
      [`${some()}\nก. ${some()}\nข. ${some()}`, { text: `ก)\t${some()}`, left: 700, firstLine: -700 }],
    ]),
  ],
  'text boxes, footnotes, comments and equations': () => [
    p(t('1.1 '), box(some()), t(some())),
    table(
      [...HEAD.slice(0, 2), [p(t('ผลการดำเนินงาน'), '<w:r><w:footnoteReference w:id="2"/></w:r>')]],
      [
        [p(t('Basic'), box(some())), p(t(some()), '<w:r><w:commentReference w:id="3"/></w:r>')],
        [p(t(some()), box(some()))],
        [p(t(some()), box(some()), `<m:oMath><m:r><m:t>${some()}</m:t></m:r></m:oMath>`)],
      ],
    ),
    p(box(some())),
  ],
  'links, content controls, fields and tracked changes': () => [
    '1.1 ระบบ',
    table(HEAD, [
      ['Basic', wrapped('<w:sdt><w:sdtContent>', t(some()), '</w:sdtContent></w:sdt>')],
      [
        wrapped('<w:hyperlink w:anchor="a">', t(some()), '</w:hyperlink>'),
        wrapped('<w:ins>', t(some()), '</w:ins>'),
      ],
      [
        p(`<w:del><w:r><w:delText>${some()}</w:delText></w:r></w:del>`, `<w:moveTo>${t(some())}</w:moveTo>`),
        p(`<w:fldSimple w:instr=" SEQ ตารางที่ ">${t(some())}</w:fldSimple>`, t(some())),
        wrapped('<w:smartTag><w:bdo>', t(some()), '</w:bdo></w:smartTag>'),
        { xml: `<w:sdt><w:sdtContent><w:p>${t(some())}</w:p></w:sdtContent></w:sdt>` },
      ],
    ]),
    wrapped('<w:ins>', t(some()), '</w:ins>'),
  ],
  'forms with labels at the start of rows': () => [
    table(
      [['ประเด็น'], [`1.1 ${some()}`]],
      [[some()], [some()]],
      [['ระดับ'], ['Basic', some()], [some()]],
      [['แนวทางดำเนินการ'], [some()]],
      [['ผลการดำเนินงาน'], [some()]],
      [{ content: [some()], across: 2 }],
      [['ระดับ'], [some()]],
      [['ผลการดำเนินงาน'], [some()]],
      [['ข้อเสนอแนะ'], [some()]],
    ),
  ],
  'results of category 7': () => ['1.1 ระบบ', levels(), `7.1 ${some()}`, table(HEAD, row('Basic')), some()],
};

const PARTS = {
  'footnotes.xml': `<w:footnotes ${NAMESPACES}><w:footnote w:id="2"><w:p>${t('เชิงอรรถของส่วนราชการ')}</w:p></w:footnote></w:footnotes>`,
  'comments.xml': `<w:comments ${NAMESPACES}><w:comment w:id="3"><w:p>${t('ความเห็นของผู้ตรวจทาน')}</w:p></w:comment></w:comments>`,
  'header1.xml': `<w:hdr ${NAMESPACES}><w:p>${t('หัวกระดาษของหน้า')}</w:p></w:hdr>`,
};

const lostOf = (file: Uint8Array, all: string): readonly string[] =>
  visibleWords(file).filter((word) => !READ.test(word) && !all.includes(word));

describe('an import of a Word file', () => {
  it.each(Object.keys(FILES))('loses no word of %s', async (name) => {
    const needsNotes = name.includes('footnotes');
    const file = handMadeWith(needsNotes ? PARTS : {}, ...FRONT, ...FILES[name]!());
    const all = given(await importReport(file));
    expect(lostOf(file, all)).toEqual([]);
  });

  it('loses no word of any file, and refuses none', () =>
    fc.assert(
      fc.asyncProperty(anyFile, async (blocks) => {
        const file = handMadeWith({}, ...FRONT, ...blocks);
        expect(lostOf(file, given(await importReport(file)))).toEqual([]);
      }),
      { numRuns: 150, seed: 2567 },
    ));
});
