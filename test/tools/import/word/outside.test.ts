import { describe, expect, it } from '@jest/globals';
import { importReport, type ImportedReport } from '../../../../src/index.js';
import { handMadeWith, NAMESPACES, table, type HandMade } from '../support/hand-made.js';
import { FRONT, HEAD, levelsOf, outline, statements, texts } from '../support/imported.js';

const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: readonly string[]): HandMade => ({ xml: `<w:p>${runs.join('')}</w:p>` });
const box = (...paragraphs: readonly string[]): string =>
  `<w:txbxContent>${paragraphs.map((text) => `<w:p>${t(text)}</w:p>`).join('')}</w:txbxContent>`;
/** A text box as Word writes it: for itself, and once more for programs that know no shapes. */
const drawn = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const note = (kind: string, id: number, text: string): string =>
  `<w:${kind}s ${NAMESPACES}><w:${kind} w:id="${id}"><w:p>${t(text)}</w:p></w:${kind}></w:${kind}s>`;
const LONG = 'ข้อความที่ยาวกว่าหกสิบตัวอักษร ซึ่งบันทึกการนำเข้าจะแสดงในรายการเพียงตอนต้นเท่านั้น แต่ต้องไม่หายไปจากไฟล์ไม่ว่าตอนใด';

const imported = (
  parts: Readonly<Record<string, string>>,
  ...blocks: readonly HandMade[]
): Promise<ImportedReport> => importReport(handMadeWith(parts, ...FRONT, '1.1 ระบบ', ...blocks));
const row = (guideline: HandMade, result: HandMade): HandMade =>
  table(HEAD, [['Basic'], [guideline], [result]]);

describe('text that stands outside of the paragraphs', () => {
  it('of text boxes follows the paragraph that holds them, once, with a warning', async () => {
    const { report, warnings } = await imported(
      {},
      row('** วางแผน', p(t('ผลงาน'), drawn(box('ในกล่อง', 'อีกย่อหน้า')))),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['ผลงาน', 'ในกล่อง', 'อีกย่อหน้า']);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'text-box', text: 'ในกล่อง อีกย่อหน้า' }));
  });

  it('of text boxes may be the heading of an item, also in a file of an old program', async () => {
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('1.2 การป้องกันทุจริต')}</v:textbox></v:shape></w:pict></w:r>`;
    const { report } = await imported({}, row('** หนึ่ง', 'ผลหนึ่ง'), p(old), row('** สอง', 'ผลสอง'));
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'หนึ่ง', 'ผลหนึ่ง']],
      ['1.2', ['basic', 'สอง', 'ผลสอง']],
    ]);
  });

  it.each(['footnote', 'endnote', 'comment'])('of a %s is kept whole in the notes', async (kind) => {
    const { report, warnings, notes } = await imported(
      { [`${kind}s.xml`]: note(kind, 2, LONG) },
      row('** วางแผน', p(t('ผลงาน'), `<w:r><w:${kind}Reference w:id="2"/></w:r>`)),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['ผลงาน']);
    expect(warnings.map(({ code }) => code)).toContain('not-read');
    expect(notes).toContain(LONG);
  });

  it('of charts, equations and running headers is kept in the notes', async () => {
    const { notes } = await imported(
      {
        'chart1.xml': `<c:chartSpace xmlns:c="c" ${NAMESPACES}><a:t>ร้อยละของงานที่เสร็จ</a:t><c:v>ไตรมาสที่ 1</c:v></c:chartSpace>`,
        'header1.xml': `<w:hdr ${NAMESPACES}><w:p>${t('เอกสารใช้ภายใน')}</w:p></w:hdr>`,
      },
      row(
        '** วางแผน',
        p(
          '<w:r><w:drawing><wp:inline><c:chart xmlns:c="c" r:id="chart1"/></wp:inline></w:drawing></w:r>',
          '<m:oMath><m:r><m:t>ก+ข=ค</m:t></m:r></m:oMath>',
        ),
      ),
    );
    for (const text of ['ร้อยละของงานที่เสร็จ', 'ไตรมาสที่ 1', 'ก+ข=ค', 'เอกสารใช้ภายใน'])
      expect(notes).toContain(text);
  });
});

describe('what Word draws in the place of text', () => {
  const sign = (font: string, char: string): string =>
    `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
  const guideline = async (...cell: readonly HandMade[]): Promise<unknown> => {
    const { report } = await imported({}, table(HEAD, [['Basic'], cell, ['ผล']]));
    return statements(levelsOf(report)[0]!.guidelines);
  };

  it('ticks and bullets of symbol fonts mark statements and items', async () => {
    expect(
      await guideline(
        p(sign('Wingdings', 'F0FE'), t(' วางแผน')),
        p(sign('Wingdings 2', 'F0A3'), t(' ขยายผล')),
        p('<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>', t(' ติดตาม')),
      ),
    ).toEqual([
      ['วางแผน', true],
      ['ขยายผล', false],
      ['ติดตาม', true],
    ]);
    const { report } = await imported(
      {},
      row('** วางแผน', p(sign('Symbol', 'F0B7'), '<w:r><w:tab/></w:r>', t('จุดแรก'))),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['• จุดแรก']);
  });

  it('a sign that nobody can tell stands as � with a warning', async () => {
    const { report, warnings } = await imported({}, row('** วางแผน', p(t('โทร '), sign('Webdings', 'F0C8'))));
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['โทร \ufffd']);
    expect(warnings.map(({ code }) => code)).toContain('not-read');
  });

  it('boxes of old forms are ticked or not', async () => {
    const field = (ticked: number): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="${ticked}"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await guideline(p(field(1), t(' วางแผน')), p(field(0), t(' ขยายผล')))).toEqual([
      ['วางแผน', true],
      ['ขยายผล', false],
    ]);
  });

  it('numbers that Word counts in captions stay in the text', async () => {
    const { report } = await imported(
      {},
      row(
        '** วางแผน',
        p(t('ภาพที่ '), `<w:fldSimple w:instr=" SEQ ภาพที่ ">${t('3')}</w:fldSimple>`, t(' อาคาร')),
      ),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['ภาพที่ 3 อาคาร']);
  });

  it('tracked insertions stay, deletions and what was moved away go', async () => {
    const { report, notes } = await imported(
      {},
      row(
        p(t('** '), `<w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del><w:ins>${t('ใหม่')}</w:ins>`),
        p(`<w:moveFrom>${t('ย้ายไป')}</w:moveFrom><w:moveTo>${t('ย้ายมา')}</w:moveTo>`),
      ),
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'ใหม่', 'ย้ายมา']]]);
    expect(notes).not.toMatch(/เก่า|ย้ายไป/u);
  });

  it('cells merged in the way of older programs are one', async () => {
    const cell = (text: string, merge: string): string =>
      `<w:tc><w:tcPr><w:hMerge w:val="${merge}"/></w:tcPr><w:p>${t(text)}</w:p></w:tc>`;
    const plain = (text: string): string => `<w:tc><w:p>${t(text)}</w:p></w:tc>`;
    const rows = [
      [cell('ระดับ', 'restart'), cell('', 'continue'), plain('แนวทางดำเนินการ'), plain('ผลการดำเนินงาน')],
      [plain('Basic'), plain(''), plain('** วางแผน'), plain('ทำแล้ว')],
    ];
    const { report } = await imported(
      {},
      {
        xml: `<w:tbl><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`,
      },
    );
    expect(outline(report)).toEqual([['1.1', ['basic', 'วางแผน', 'ทำแล้ว']]]);
  });
});
