import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  generateReport,
  parseReport,
  readReport,
  type Limits,
  type ReportInput,
} from '../../../src/index.js';
import { inFolder } from '../../support/folder.js';
import { reportWithResult, smallReport } from '../../support/report.js';

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==';

/** Where and why a value is refused as a report. */
function told(value: unknown, limits: Partial<Limits> = {}): readonly string[] {
  const result = parseReport(value, { limits });
  return result.ok
    ? []
    : result.issues.map(({ path: at, code, message }) => {
        expect(message.th).toMatch(/[ก-๛]/u);
        return `${at.join('.')} ${code}`;
      });
}

const figures = (count: number): ReportInput =>
  reportWithResult(
    Array.from({ length: count }, (_, n) => ({ type: 'figure' as const, image: `${PNG}${' '.repeat(n)}` })),
  );

describe('limits of a report', () => {
  it('names every text that is too long, and takes a data: URL for a picture', () => {
    const report = smallReport({ agency: 'ก'.repeat(200), title: 'ข'.repeat(101), unit: 'ค'.repeat(100) });
    expect(told(report, { fieldCharacters: 100 }).toSorted()).toEqual(['agency too-long', 'title too-long']);
    expect(told(figures(1), { fieldCharacters: 100 })).toEqual([]);
  });

  it('refuses a value that is larger as a whole, deeper, or the same list over and over', () => {
    expect(told(reportWithResult('ก'.repeat(1000)), { reportBytes: 2000 })).toEqual([' too-large']);
    const [deep = ''] = told(smallReport(), { depth: 4 });
    expect(deep).toBe('categories.0.items.0 too-deep');
    let laughs: unknown = ['ฮา'];
    for (let n = 0; n < 60; n += 1) laughs = [laughs, laughs];
    expect(told({ agency: laughs })).toEqual([' too-large']);
    expect(told('ก'.repeat(1000), { reportBytes: 1000 })).toEqual([' not-a-report']);
  });

  it('refuses a file by its size before it is read, and what is no file', () =>
    inFolder({ 'a.json': JSON.stringify(smallReport()), 'b/report.yaml': 'agency: ก' }, async (folder) => {
      const refused = readReport(path.join(folder, 'a.json'), { limits: { reportBytes: 100 } });
      await expect(refused).rejects.toMatchObject({
        problem: { code: 'file-too-large', maximum: 100 },
        messages: { th: expect.stringContaining('ใหญ่เกิน') },
      });
      await expect(readReport(path.join(folder, 'b'), { limits: { reportBytes: 5 } })).rejects.toMatchObject({
        problem: { code: 'file-too-large' },
      });
    }));
});

describe('limits of pictures', () => {
  const problems = async (limits: Partial<Limits>): Promise<readonly string[]> => {
    const { warnings } = await generateReport(figures(3), { limits, formats: ['docx'] });
    return warnings.map(
      ({ path: at, message }) => `${String(at?.at(-2))} ${message.en.replace(/^.*: /u, '')}`,
    );
  };

  it('count them, and tell the place of those beyond', async () => {
    expect(await problems({})).toEqual([]);
    expect(await problems({ pictures: 2 })).toEqual([
      '2 the report has more than 2 pictures; a line is printed in its place',
    ]);
  });

  it('count their bytes, of one and of all', async () => {
    expect(await problems({ pictureBytes: 50 })).toHaveLength(3);
    expect(await problems({ allPictureBytes: 160 })).toEqual([
      expect.stringMatching(/^2 the report’s pictures together are larger/u),
    ]);
  });

  it('count their pixels', async () => {
    expect(await problems({ picturePixels: 5 })).toHaveLength(3);
    expect(await problems({ picturePixels: 6 })).toEqual([]);
  });
});

describe('limits of documents', () => {
  const long = reportWithResult('ผู้บริหารกำหนดวิสัยทัศน์ '.repeat(2000));

  it('count pages', async () => {
    await expect(generateReport(long, { limits: { pages: 3 } })).rejects.toMatchObject({
      name: 'LimitError',
      limit: 'pages',
      maximum: 3,
      message: 'the document has more than 3 pages (limits.pages)',
      messages: { th: 'เอกสารยาวเกิน 3 หน้า (limits.pages)' },
    });
    const { pages } = await generateReport(long, { formats: ['pdf'] });
    await expect(
      generateReport(long, { formats: ['pdf'], limits: { pages: pages! } }),
    ).resolves.toHaveProperty('pages', pages);
  });

  it('count what templates make', async () => {
    await expect(generateReport(long, { limits: { markupCharacters: 5000 } })).rejects.toMatchObject({
      limit: 'markupCharacters',
    });
  });

  it('measure time', async () => {
    await expect(generateReport(long, { limits: { seconds: 0.01 } })).rejects.toMatchObject({
      limit: 'seconds',
    });
  });

  it('are numbers above 0, with names that are known', async () => {
    for (const limits of [{ pages: 0 }, { seconds: NaN }, { page: 5 }] as Partial<Limits>[])
      await expect(generateReport(smallReport(), { limits })).rejects.toMatchObject({
        option: `limits.${Object.keys(limits)[0]}`,
      });
  });
});
