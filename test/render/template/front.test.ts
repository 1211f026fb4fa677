import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { documentParagraphs, visit, type Document, type Figure } from '../../../src/document/index.js';
import type { ReportInput } from '../../../src/report/index.js';
import type { GenerateOptions } from '../../../src/generate/options.js';
import { parsed, smallReport } from '../../support/report.js';

const build = createDocumentBuilder();
const documentOf = async (given: Partial<ReportInput>, options: GenerateOptions = {}): Promise<Document> =>
  (await build(parsed(smallReport(given)), options)).document;
const linesOf = async (
  given: Partial<ReportInput>,
  options: GenerateOptions = {},
): Promise<readonly string[]> => documentParagraphs(await documentOf(given, options));

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

describe('the cover', () => {
  it('is a section of its own, without header and footer, where the report has one', async () => {
    const { sections } = await documentOf({ cover: {} });
    expect(sections).toHaveLength(2);
    expect(sections[0]!.header).toEqual([]);
    expect((await documentOf({})).sections).toHaveLength(1);
  });

  it('can be asked for and refused', async () => {
    expect((await documentOf({}, { titlePage: true })).sections).toHaveLength(2);
    expect((await documentOf({ cover: {} }, { titlePage: false })).sections).toHaveLength(1);
  });

  it('shows the emblem at its width, with words for it, above the title', async () => {
    const figures: Figure[] = [];
    visit(await documentOf({ cover: { emblem: PIXEL } }), (block) => {
      if (block.type === 'figure') figures.push(block);
    });
    expect(figures).toMatchObject([{ style: 'cover-emblem', alt: 'ตราสัญลักษณ์ กรมตัวอย่าง', width: 10 }]);
  });

  it('holds title, category, round, agency, unit, lines of its own and the date', async () => {
    const lines = await linesOf({ cover: { lines: ['ฉบับสมบูรณ์'] }, unit: 'กลุ่มพัฒนาระบบบริหาร' });
    expect(lines.slice(1, 7)).toEqual([
      'หมวด 1 การนำองค์การ',
      '(รอบ 12 เดือน) ปีงบประมาณ พ.ศ. 2563',
      'กรมตัวอย่าง',
      'กลุ่มพัฒนาระบบบริหาร',
      'ฉบับสมบูรณ์',
      '30 กันยายน 2563',
    ]);
  });
});

describe('the executive summary', () => {
  it('stands under a heading of its own before the categories, which start a page', async () => {
    const document = await documentOf({ executiveSummary: 'ผลสำคัญ\n\n- หนึ่ง' });
    const [title, heading, ...rest] = document.sections[0]!.children;
    expect(title).toMatchObject({ style: 'title' });
    expect(heading).toMatchObject({ type: 'heading', level: 1, id: 'executive-summary' });
    expect(rest.map(({ type }) => type).slice(0, 4)).toEqual(['paragraph', 'list', 'page-break', 'heading']);
  });
});

describe('signatures', () => {
  const dots = (line: string): string => line.replace(/\.{3,}/gu, '…');

  it('have dotted lines for what is not given', async () => {
    const lines = (await linesOf({ signatures: [{}] })).slice(-5).map(dots);
    expect(lines).toEqual(['ลงชื่อ …', '( … )', 'ตำแหน่ง …', 'ผู้รับรองรายงาน', 'วันที่ … เดือน … พ.ศ. …']);
  });

  it('follow the executive summary, else the last category', async () => {
    const signatures = [{ name: 'นายตัวอย่าง ใจดี', position: 'อธิบดี', date: '2020-09-30' }];
    const after = await linesOf({ signatures, executiveSummary: 'ผลสำคัญ' });
    expect(after.slice(2, 8).map(dots)).toEqual([
      'ผลสำคัญ',
      'ลงชื่อ …',
      '(นายตัวอย่าง ใจดี)',
      'ตำแหน่ง อธิบดี',
      'ผู้รับรองรายงาน',
      'วันที่ 30 กันยายน 2563',
    ]);
    expect((await linesOf({ signatures })).at(-1)).toBe('วันที่ 30 กันยายน 2563');
  });

  it('stand two side by side, one alone on the right', async () => {
    const { sections } = await documentOf({ signatures: [{}, {}, {}] });
    const table = sections[0]!.children.at(-1)!;
    const counts =
      table.type === 'table' && table.body.map(({ cells }) => cells.map(({ children }) => children.length));
    expect(counts).toEqual([
      [5, 5],
      [1, 5],
    ]);
  });
});

describe('pages of front matter', () => {
  const summary = { cover: {}, executiveSummary: 'ผลสำคัญ' };
  const numbers = async (given: Partial<ReportInput>, options: GenerateOptions = {}) =>
    (await documentOf(given, options)).sections.map(({ pageNumbers }) => pageNumbers);

  it('are part of one count unless letters are asked for', async () => {
    expect(await numbers(summary)).toEqual([undefined, undefined]);
  });

  it('are lettered in a section without the cover, and the categories begin with page 1', async () => {
    expect(await numbers(summary, { letteredFront: true })).toEqual([
      { letters: true, start: 0 },
      { letters: true },
      { start: 1 },
    ]);
    expect(await linesOf(summary, { letteredFront: true })).toEqual(await linesOf(summary));
  });

  it('count from ก where there is no cover; the profile is the first page of the body', async () => {
    const topics = [{ number: 1, answers: ['มี 4 พันธกิจ'] }];
    const profile: ReportInput['profile'] = { sections: [{ number: 1, groups: [{ label: 'ก', topics }] }] };
    const levels = [{ level: 'basic' as const }];
    const categories = ([1, 2] as const).map((number) => ({
      number,
      items: [{ code: `${number}.1`, levels }],
    })) as ReportInput['categories'];
    const given = { profile, categories };
    const { sections } = await documentOf(given, { letteredFront: true });
    expect(sections.map(({ pageNumbers }) => pageNumbers).slice(0, 3)).toEqual([
      { letters: true, start: 1 },
      { start: 1 },
      undefined,
    ]);
    expect(sections[1]!.children[0]).toMatchObject({ type: 'heading', id: 'category-0' });
    expect(await linesOf(given, { letteredFront: true })).toEqual(await linesOf(given));
  });

  it('stay as they are where nothing is before the categories', async () => {
    expect(await numbers({ cover: {} }, { letteredFront: true })).toEqual([undefined, undefined]);
  });
});
