import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createGenerator, generateReport } from '../src/generate/generator.js';
import { readReport } from '../src/read/index.js';
import { formatPath } from '../src/core/index.js';
import { ReportError, type ReportInput } from '../src/report/index.js';
import { OptionError } from '../src/core/problem/option-error.js';
import type { Stage } from '../src/generate/options.js';
import { TemplateError } from '../src/render/template/index.js';
import { openDocx } from './write/docx/support/docx-package.js';
import { inFolder } from './support/folder.js';
import { parsed, reportWithResult, smallReport } from './support/report.js';

const PICTURE = reportWithResult([{ type: 'figure', image: 'ไม่มี.png' }]);
const YAML = `agency: กรมตัวอย่าง
fiscalYear: 2563
categories:
  - number: 1
    items:
      - code: '1.1'
        levels:
          - level: basic
            result:`;
const start = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1', 0, 4);

describe('generateReport', () => {
  it('gives both formats, a Word file and a PDF', async () => {
    const { docx, pdf, pages, warnings } = await generateReport(smallReport());
    expect([start(docx), start(pdf), pages, warnings]).toEqual(['PK\u0003\u0004', '%PDF', 1, []]);
  });

  it('gives only the format asked for', async () => {
    const word = await generateReport(smallReport(), { formats: ['docx'] });
    expect(Object.keys(word).toSorted()).toEqual(['docx', 'warnings']);
    const portable = await generateReport(smallReport(), { formats: ['pdf'] });
    expect(Object.keys(portable).toSorted()).toEqual(['pages', 'pdf', 'warnings']);
  });

  it('gives the same bytes twice, and from a parsed report', async () => {
    const [first, second, third] = await Promise.all([
      generateReport(smallReport()),
      generateReport(smallReport()),
      generateReport(parsed(smallReport())),
    ]);
    expect(Buffer.compare(first.docx!, second.docx!)).toBe(0);
    expect(Buffer.compare(first.pdf!, second.pdf!)).toBe(0);
    expect(Buffer.compare(first.docx!, third.docx!)).toBe(0);
    expect(Buffer.compare(first.pdf!, third.pdf!)).toBe(0);
  });

  it('rejects with all issues of a report that is not valid', async () => {
    const error: unknown = await generateReport({ fiscalYear: 2020 } as ReportInput).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ReportError);
    expect((error as ReportError).issues.map(({ code }) => code).toSorted()).toEqual([
      'missing',
      'wrong-era',
    ]);
  });

  it('tells of parts that it does not print and of pictures that it does not find', async () => {
    const { warnings } = await generateReport({ ...PICTURE, scores: { '1.1': 300 } }, { formats: ['docx'] });
    expect(warnings.map(({ code }) => code)).toEqual(['not-printed', 'picture']);
    for (const { message } of warnings) expect(message.th).toMatch(/[ก-๙]/u);
  });

  it('says where in the report a picture stands that it does not find', async () => {
    const { warnings } = await generateReport(PICTURE, { formats: ['docx'] });
    const place = 'categories[0].items[0].levels[0].result[0].image';
    expect(warnings.map(({ path, message }) => [formatPath(path ?? []), message.en.split(':')[0]])).toEqual([
      [place, 'item 1.1 level Basic result, part 1'],
    ]);
  });

  it('tells of an indicator that has no trend, and of a target that nothing is a share of', async () => {
    const indicators = [
      {
        name: 'ก',
        target: 0,
        years: [
          { year: 2566, value: 1 },
          { year: 2567, value: null },
        ],
      },
      {
        name: 'ข',
        target: 0,
        achieved: 100,
        years: [
          { year: 2566, value: 1 },
          { year: 2567, value: 2 },
        ],
      },
    ];
    const { warnings } = await generateReport(
      { ...smallReport(), results: { items: [{ code: '7.1', indicators }] } },
      { formats: ['docx'] },
    );
    const place = 'results.items[0].indicators[0]';
    expect(
      warnings.filter(({ path }) => path).map(({ code, path }) => `${code} ${formatPath(path!)}`),
    ).toEqual([`no-trend ${place}.years`, `zero-target ${place}.target`]);
  });

  it('makes no documents with such a picture where it is asked to be strict', async () => {
    await inFolder(
      { 'report.yaml': `${YAML}\n            - { type: figure, image: a.png }` },
      async (folder) => {
        const report = await readReport(path.join(folder, 'report.yaml'));
        const error: unknown = await generateReport(report, { pictures: 'strict' }).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(ReportError);
        expect((error as ReportError).issues).toMatchObject([
          {
            code: 'picture',
            image: 'a.png',
            problem: { code: 'picture-not-found' },
            source: { line: 10, column: 31 },
          },
        ]);
      },
    );
  });

  it('rejects a date that is not there and a category that the report lacks', async () => {
    await expect(generateReport(smallReport(), { date: '2021-02-29' })).rejects.toThrow(OptionError);
    await expect(generateReport(smallReport(), { only: [2] })).rejects.toThrow(OptionError);
    await expect(generateReport(smallReport(), { only: [] })).rejects.toThrow(/no category given/u);
    await expect(generateReport(smallReport(), { formats: [] })).rejects.toThrow(/no format given/u);
    await expect(generateReport(smallReport(), { formats: ['odt' as 'pdf'] })).rejects.toThrow(
      /unknown format “odt”; use docx or pdf/u,
    );
  });

  it('rejects a template that cannot be used, and a folder that is not there', async () => {
    await inFolder({ 'title.hbs': '{{{a}}}' }, async (template) => {
      await expect(generateReport(smallReport(), { template })).rejects.toThrow(TemplateError);
    });
    await expect(generateReport(smallReport(), { template: 'ไม่มี' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('tells every stage in order', async () => {
    const stages: Stage[] = [];
    await generateReport(smallReport(), { onProgress: (stage) => stages.push(stage) });
    expect(stages).toEqual(['check', 'template', 'images', 'pdf', 'docx']);
  });

  const created = async (report: ReportInput, date?: string): Promise<string | undefined> => {
    const { docx } = await generateReport(report, { formats: ['docx'], ...(date !== undefined && { date }) });
    const core = openDocx(docx!).source('docProps/core.xml');
    return /dcterms:created[^>]*>(\d{4}-\d{2}-\d{2})/u.exec(core)?.[1];
  };

  it('dates by the option, else the report, else the end of the fiscal year', async () => {
    expect(await created(smallReport({ date: '2020-11-02' }), '2021-01-05')).toBe('2021-01-05');
    expect(await created(smallReport({ date: '2020-11-02' }))).toBe('2020-11-02');
    expect(await created(smallReport())).toBe('2020-09-30');
  });

  it('looks pictures up in the folder that the report was read from, or in baseDir', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
      'base64',
    );
    const files = { 'a.json': JSON.stringify(PICTURE), 'ไม่มี.png': png };
    await inFolder(files, async (folder) => {
      const report = await readReport(path.join(folder, 'a.json'));
      expect((await generateReport(report, { formats: ['docx'] })).warnings).toEqual([]);
      expect((await generateReport(PICTURE, { formats: ['docx'], baseDir: folder })).warnings).toEqual([]);
    });
  });
});

describe('createGenerator', () => {
  it('makes many reports at once, each as it would be alone', async () => {
    const generator = createGenerator({ formats: ['docx', 'pdf'] });
    const reports = [1, 2, 3, 4].map((n) => reportWithResult(`รายงานที่ ${n} น้ำ ป้า\n\n- ข้อ ${n}`));
    const together = await Promise.all(reports.map((report) => generator.generate(report)));
    for (const [index, report] of reports.entries()) {
      const alone = await generateReport(report);
      expect(Buffer.compare(together[index]!.docx!, alone.docx!)).toBe(0);
      expect(Buffer.compare(together[index]!.pdf!, alone.pdf!)).toBe(0);
    }
  });

  it('lets options of a report stand over its own', async () => {
    const generator = createGenerator({ formats: ['pdf'], digits: 'thai' });
    expect(Object.keys(await generator.generate(smallReport(), { formats: ['docx'] }))).toContain('docx');
  });

  it('reads a template again after a failure', async () => {
    await inFolder({}, async (folder) => {
      const generator = createGenerator({ formats: ['docx'], template: path.join(folder, 'ours') });
      await expect(generator.generate(smallReport())).rejects.toMatchObject({ code: 'not-found' });
      const { ejectTemplate } = await import('../src/tools/template/index.js');
      await ejectTemplate(path.join(folder, 'ours'));
      expect((await generator.generate(smallReport())).docx).toBeDefined();
    });
  });

  it('gives the event loop a turn in every call, so that a loop of calls lets go of what has ended', async () => {
    const generator = createGenerator({ formats: ['pdf'] });
    await generator.generate(smallReport());
    let turned = false;
    setImmediate(() => (turned = true));
    await generator.generate(smallReport());
    expect(turned).toBe(true);
  });
});
