import { describe, expect, it } from '@jest/globals';
import { importReport } from '../../../../src/index.js';
import { handMadeWith, NAMESPACES, table, type HandMade } from '../support/hand-made.js';
import { FRONT, HEAD, imported, levelsOf, outline, statements, texts } from '../support/imported.js';

const BODY = [['Basic'], ['** วางแผน'], ['ทำแล้ว']];
const READ = ['basic', 'วางแผน', 'ทำแล้ว'];

describe('the heading of an item', () => {
  const heading = (level: number, text: string): HandMade => ({
    xml: `<w:p><w:pPr><w:pStyle w:val="H${level}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  });
  const styled = (numbered: boolean): Readonly<Record<string, string>> => ({
    'styles.xml': `<w:styles ${NAMESPACES}>${[1, 2]
      .map(
        (level) =>
          `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/>${
            numbered
              ? `<w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="5"/></w:numPr></w:pPr>`
              : ''
          }</w:style>`,
      )
      .join('')}</w:styles>`,
    'numbering.xml': `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="5">${['หมวด %1', '%1.%2']
      .map(
        (text, level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${level === 0 ? 'thaiNumbers' : 'decimal'}"/><w:lvlText w:val="${text}"/></w:lvl>`,
      )
      .join('')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num></w:numbering>`,
  });
  const two = (first: string, second: string, category: string): readonly HandMade[] => [
    heading(1, category),
    heading(2, first),
    table(HEAD, BODY),
    heading(2, second),
    table(HEAD, BODY),
  ];

  it('stands in the heading styles of Word', async () => {
    const { report } = await importReport(
      handMadeWith(styled(false), ...FRONT, ...two('1.1 ระบบ', '1.2 ความโปร่งใส', 'หมวด 1 การนำองค์กร')),
    );
    expect(outline(report)).toEqual([
      ['1.1', READ],
      ['1.2', READ],
    ]);
    expect(report.categories[0]!.title).toBe('การนำองค์กร');
  });

  it('has its code from the numbers that Word counts', async () => {
    const { report, rest } = await importReport(
      handMadeWith(styled(true), ...FRONT, ...two('ระบบ', 'ความโปร่งใส', 'การนำองค์กร')),
    );
    expect(outline(report)).toEqual([
      ['1.1', READ],
      ['1.2', READ],
    ]);
    expect(report.categories[0]!.items[1]!.title).toBe('ความโปร่งใส');
    expect(rest).not.toContain('1.2 ความโปร่งใส');
  });

  it.each([
    'หมวด 1 การนำองค์กร ประเด็นที่ 1.2 ความโปร่งใส',
    'หัวข้อที่ ๑.๒: ความโปร่งใส',
    'ประเด็นที่\t1.2\tความโปร่งใส',
    'ประเด็นการพิจารณาที่ ๑.๒ ความโปร่งใส',
    'หัวข้อย่อย: 1.2 ความโปร่งใส',
    'ประเด็น การป้องกันทุจริตและสร้าง ความโปร่งใส',
  ])('may be “%s”', async (text) => {
    expect(outline((await imported(text, table(HEAD, BODY))).report)).toEqual([['1.2', READ]]);
  });

  it('may stand in a table of its own, but not among others', async () => {
    const own = await imported(table([['ประเด็น'], ['1.3 ผลสัมฤทธิ์']]), table(HEAD, BODY));
    expect(outline(own.report)).toEqual([['1.3', READ]]);
    const contents = table([['1.1 ก'], ['3']], [['1.2 ข'], ['9']]);
    const { warnings } = await importReport(handMadeWith({}, ...FRONT, contents, table(HEAD, BODY)), {
      category: 4,
    });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'item-assumed', item: '4.1' }));
  });

  it('may stand in a column of the table, merged over its levels or not', async () => {
    const { report } = await imported(
      table(
        [['ประเด็น'], ...HEAD],
        [{ content: ['1.1 ระบบ'], merge: 'restart' }, ['Basic'], ['** หนึ่ง'], ['ผลหนึ่ง']],
        [{ content: [], merge: 'continue' }, ['Advance'], ['** สอง'], ['ผลสอง']],
        [['1.2 ความโปร่งใส'], ['Basic'], ['** สาม'], ['ผลสาม']],
        [['1.2 ความโปร่งใส'], ['Advance'], ['** สี่'], ['ผลสี่']],
      ),
    );
    expect(outline(report)).toEqual([
      ['1.1', ['basic', 'หนึ่ง', 'ผลหนึ่ง'], ['advance', 'สอง', 'ผลสอง']],
      ['1.2', ['basic', 'สาม', 'ผลสาม'], ['advance', 'สี่', 'ผลสี่']],
    ]);
  });
});

describe('a level', () => {
  it('may be named over a table of its own', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      'ระดับพื้นฐาน (Basic)',
      table([['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']], [['** วางแผน'], ['ทำแล้ว']]),
      'ระดับก้าวหน้า (Advance)',
      table([['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']], [['** ขยายผล'], ['ทำต่อ']]),
      '1.2 ความโปร่งใส',
      'Basic',
      table([['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']], [['** เผยแพร่'], ['เผยแพร่แล้ว']]),
    );
    expect(outline(report)).toEqual([
      ['1.1', READ, ['advance', 'ขยายผล', 'ทำต่อ']],
      ['1.2', ['basic', 'เผยแพร่', 'เผยแพร่แล้ว']],
    ]);
    expect(warnings.map(({ code }) => code)).not.toContain('level-assumed');
  });

  it('may have its criteria in a column of their own', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [['ระดับ'], ['เกณฑ์การประเมิน'], ['แนวทางดำเนินการ'], ['ผลการดำเนินงาน']],
        [['Basic'], ['- มีนโยบาย', '- มีระบบ'], ['** วางแผน'], ['ทำแล้ว']],
      ),
    );
    expect(statements(levelsOf(report)[0]!.criteria)).toEqual([['มีนโยบาย'], ['มีระบบ']]);
    expect(outline(report)).toEqual([['1.1', READ]]);
  });

  it('may have criteria and guidelines in one cell, under labels', async () => {
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table(
        [['ระดับ'], ['เกณฑ์และแนวทางดำเนินการ'], ['ผลการดำเนินงาน']],
        [['Basic'], ['เกณฑ์:', '- มีนโยบาย', 'แนวทางดำเนินการ', '** วางแผน'], ['ทำแล้ว']],
      ),
    );
    expect(statements(levelsOf(report)[0]!.criteria)).toEqual([['มีนโยบาย']]);
    expect(outline(report)).toEqual([['1.1', READ]]);
    expect(warnings.map(({ code }) => code)).not.toContain('column-mixed');
  });

  it('is reported where they stand in one cell without labels', async () => {
    const label = 'เกณฑ์และแนวทางดำเนินการ';
    const { report, warnings } = await imported(
      '1.1 ระบบ',
      table([['ระดับ'], [label], ['ผลการดำเนินงาน']], BODY),
    );
    expect(outline(report)).toEqual([['1.1', READ]]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'column-mixed', item: '1.1', label }));
  });

  it('may have guidelines and results in one cell, under labels', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [['ระดับ'], ['แนวทางและผลการดำเนินงาน']],
        [['Basic'], ['แนวทางดำเนินการ:', '** วางแผน', 'ผลการดำเนินงาน:', 'ทำแล้ว']],
      ),
    );
    expect(outline(report)).toEqual([['1.1', READ]]);
  });

  it('keeps the headings of a result, whatever their words', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], ['** วางแผน'], [{ text: 'แนวทางดำเนินการ', bold: true }, 'ทำตามแผน']]),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['# แนวทางดำเนินการ', 'ทำตามแผน']);
  });
});

describe('a form', () => {
  it('has its labels at the start of rows', async () => {
    const { report, warnings } = await imported(
      table(
        [['ประเด็น'], ['1.1 ระบบ']],
        [['ระดับ'], ['Basic', '- มีนโยบาย']],
        [['แนวทางดำเนินการ'], ['** วางแผน']],
        [['ผลการดำเนินงาน'], ['ทำแล้ว']],
        [['ระดับ'], ['ก้าวหน้า (Advance)']],
        [['แนวทางดำเนินการ'], ['** ขยายผล']],
        [['ผลการดำเนินงาน'], ['ทำต่อ']],
      ),
    );
    expect(outline(report)).toEqual([['1.1', READ, ['advance', 'ขยายผล', 'ทำต่อ']]]);
    expect(statements(levelsOf(report)[0]!.criteria)).toEqual([['มีนโยบาย']]);
    expect(warnings.map(({ code }) => code)).not.toContain('item-assumed');
  });

  it('has a row with the level over all its columns', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(
        [{ content: ['ระดับพื้นฐาน (Basic)'], across: 2 }],
        [['เกณฑ์'], ['มีนโยบาย']],
        [['แนวทางดำเนินการ'], ['** วางแผน']],
        [['ผลการดำเนินงาน'], ['ทำแล้ว']],
      ),
    );
    expect(outline(report)).toEqual([['1.1', READ]]);
    expect(statements(levelsOf(report)[0]!.criteria)).toEqual([['มีนโยบาย']]);
  });
});

describe('a table that only sets out a page', () => {
  it('is read through to the tables of levels in its cells', async () => {
    const { report } = await imported(
      table([['1.1 ระบบ'], [table(HEAD, BODY)]], [['1.2 ความโปร่งใส'], ['หมายเหตุ', table(HEAD, BODY)]]),
    );
    expect(outline(report)).toEqual([
      ['1.1', READ],
      ['1.2', READ],
    ]);
  });

  it('is read through at any depth', async () => {
    const { report } = await imported(table([[table([['ตรา'], ['1.1 ระบบ', table(HEAD, BODY)]])]]));
    expect(outline(report)).toEqual([['1.1', READ]]);
  });
});

describe('a file with parts that a report cannot have as they are', () => {
  it('has tables in results whose rows leave cells out', async () => {
    const data = table(
      [['ปี'], ['ผล'], ['ร้อยละ']],
      [['2567'], ['90']],
      [{ content: ['รวม'], merge: 'restart' }],
    );
    const { report } = await imported('1.1 ระบบ', table(HEAD, [['Basic'], ['** วางแผน'], [data]]));
    const [block] = levelsOf(report)[0]!.result;
    expect(block).toMatchObject({ type: 'table' });
    expect(block?.type === 'table' && block.rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it('has a table of levels in category 7, or one more than a category has items', async () => {
    const { report, warnings, rest } = await imported(
      '1.4 ระบบ',
      table(HEAD, BODY),
      'หมวด 7 ผลลัพธ์',
      table(HEAD, [['Basic'], ['** วัดผล'], ['วัดแล้ว']]),
    );
    expect(outline(report)).toEqual([['1.4', READ]]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'table-unplaced', text: '** วัดผล' }));
    expect(rest).toContain('วัดแล้ว');
  });

  it('has the agency and the year in lines of one paragraph', async () => {
    const { report } = await importReport(
      handMadeWith({}, 'รายงาน\nกรมสาธิตการพัฒนา\nปีงบประมาณ พ.ศ. 2567', '1.1 ระบบ', table(HEAD, BODY)),
    );
    expect(report).toMatchObject({ agency: 'กรมสาธิตการพัฒนา', fiscalYear: 2567 });
  });
});

describe('what was typed with line breaks, tabs and spaces', () => {
  it('has statements and items that begin after a line break', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [
        ['Basic\n- มีนโยบาย\n- มีระบบ'],
        ['** วางแผน\n- ด้านคน\n- ด้านเงิน\n** ขยายผล'],
        ['ทำดังนี้\n1) ประชุม\nทุกเดือน\n2) ติดตาม\nก. ในกรม\nข. ในจังหวัด'],
      ]),
    );
    const [level] = levelsOf(report);
    expect(statements(level!.criteria)).toEqual([['มีนโยบาย'], ['มีระบบ']]);
    expect(statements(level!.guidelines)).toEqual([['วางแผน', 'ด้านคน', 'ด้านเงิน'], ['ขยายผล']]);
    expect(texts(level!.result)).toEqual([
      'ทำดังนี้',
      '1) ประชุม\nทุกเดือน',
      '2) ติดตาม',
      '  ก. ในกรม',
      '  ข. ในจังหวัด',
    ]);
  });

  it('has tabs and spaces before markers', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], ['\t** วางแผน', '\t\t- ด้านคน', '   ** ขยายผล'], ['\t1) ประชุม', '\t2) ติดตาม']]),
    );
    const [level] = levelsOf(report);
    expect(statements(level!.guidelines)).toEqual([['วางแผน', 'ด้านคน'], ['ขยายผล']]);
    expect(texts(level!.result)).toEqual(['1) ประชุม', '2) ติดตาม']);
  });

  it('has words before a tab that are no marker', async () => {
    const { report } = await imported(
      '1.1 ระบบ',
      table(HEAD, [['Basic'], ['** วางแผน'], [{ text: 'โครงการ\tสำเร็จ', left: 720, firstLine: -720 }]]),
    );
    expect(texts(levelsOf(report)[0]!.result)).toEqual(['โครงการ สำเร็จ']);
  });
});
