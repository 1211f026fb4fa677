import { describe, expect, it } from '@jest/globals';
import { createDocumentBuilder } from '../../../src/render/build-document.js';
import { documentParagraphs, visit, type Document, type Table } from '../../../src/document/index.js';
import type { ReportInput } from '../../../src/report/index.js';
import type { GenerateOptions } from '../../../src/generate/options.js';
import { parsed, smallReport } from '../../support/report.js';

type LevelInput = NonNullable<ReportInput['categories']>[number]['items'][number]['levels'][number];

const build = createDocumentBuilder();
async function documentOf(options: GenerateOptions, ...levels: LevelInput[]): Promise<Document> {
  const report = smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels }] }] });
  return (await build(parsed(report), options)).document;
}
const tables = ({ sections }: Document): readonly Table[] =>
  sections.flatMap(({ children }) => children.filter((block): block is Table => block.type === 'table'));

const PLAN = { id: 'E1', title: 'แผน', link: 'https://a.go.th/แผน', year: 2568, unit: 'กอง ก' };
const levels: LevelInput[] = [
  { level: 'basic', result: 'ดี', evidence: [PLAN, { title: 'คำสั่ง', file: 'ก.pdf' }] },
  { level: 'advance', evidence: [PLAN] },
  { level: 'significance' },
];

describe('evidence', () => {
  it('stands in each level’s result', async () => {
    const lines = documentParagraphs(await documentOf({}, ...levels));
    expect(lines).toContain('1. [E1] แผน (พ.ศ. 2568) กอง ก https://a.go.th/แผน');
    expect(lines.filter((line) => line === 'หลักฐานอ้างอิง')).toHaveLength(2);
  });

  it.each(['cell', 'appendix'] as const)(
    'has a QR code under each address by option: %s',
    async (evidence) => {
      const codes = async (options: GenerateOptions): Promise<readonly string[]> => {
        const found: string[] = [];
        visit(await documentOf(options, ...levels), (block) => {
          if (block.type === 'figure' && block.image.file?.format === 'drawing') found.push(block.alt);
        });
        return found;
      };
      expect(await codes({ evidence })).toEqual([]);
      const expected = evidence === 'cell' ? [PLAN.link, PLAN.link] : [PLAN.link];
      expect(await codes({ evidence, qrCodes: true })).toEqual(expected);
    },
  );

  it('stands once in a table at the end by option, and each level refers to its numbers', async () => {
    const document = await documentOf({ evidence: 'appendix' }, ...levels);
    const lines = documentParagraphs(document);
    expect(lines.filter((line) => line.startsWith('หลักฐานอ้างอิง'))).toEqual([
      'หลักฐานอ้างอิง รายการที่ 1, 2',
      'หลักฐานอ้างอิง รายการที่ 1',
    ]);
    expect(lines.slice(lines.indexOf('ภาคผนวก รายการหลักฐานอ้างอิง') + 7)).toEqual([
      '1',
      '[E1] แผน',
      '1.1 Basic, 1.1 Advance',
      '2568',
      'กอง ก',
      'https://a.go.th/แผน',
      '2',
      'คำสั่ง',
      '1.1 Basic',
      '–',
      '–',
      'ก.pdf',
    ]);
    expect(JSON.stringify(document)).toContain('"target":"#evidence-2"');
  });

  it('has no list where no level has any', async () => {
    expect(tables(await documentOf({ evidence: 'appendix' }, { level: 'basic' }))).toHaveLength(1);
  });
});

describe('the assessor’s recommendations', () => {
  const shape = (document: Document): readonly string[] =>
    tables(document).map(({ style, columns }) => `${style} ${columns.length}`);

  it('have a column where the report has any, which can be asked for and refused', async () => {
    expect(shape(await documentOf({}, { level: 'basic' }))).toEqual(['levels 3']);
    expect(shape(await documentOf({ recommendations: true }, { level: 'basic' }))).toEqual([
      'assessed-levels 4',
    ]);
    const recommended: LevelInput = { level: 'basic', recommendation: 'ควรขยายผล' };
    const document = await documentOf({}, recommended, { level: 'advance' });
    expect(shape(document)).toEqual(['assessed-levels 4']);
    expect(documentParagraphs(document)).toEqual(
      expect.arrayContaining(['ข้อเสนอแนะของผู้ประเมิน', 'ควรขยายผล']),
    );
    expect(shape(await documentOf({ recommendations: false }, recommended))).toEqual(['levels 3']);
  });
});
