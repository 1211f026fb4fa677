import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../../../src/generate/index.js';
import { isConflictFile } from '../../../../src/read/folder/conflict-file.js';
import { readReport } from '../../../../src/read/index.js';
import { smallEdition } from '../../../support/edition.js';
import { inFolder } from '../../../support/folder.js';
import { inServedPage } from './support.js';

const FILES = {
  'report.yaml': '# หมายเหตุ\nagency: กรม\nfiscalYear: 2568\n',
  '1/1.1/basic.md': 'ผลเดิม\n',
  '1/1.2/basic.md': 'ผลเดิม\n',
};
const EDIT = { code: '1.1', level: 'basic', result: 'ผลของเรา' } as const;

describe('a report that a server holds', () => {
  it('is edited in the page and saved into its files, those alone that changed', () =>
    inServedPage({ ...FILES, 'หลักฐาน.pdf': 'ไฟล์ใหญ่' }, async ({ folder, desk, save }) => {
      const text = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
      await desk.edit(EDIT);
      expect(await save()).toEqual({ written: ['1/1.1/basic.md'], conflicts: [] });
      expect(await text('1/1.1/basic.md')).toBe('ผลของเรา\n');
      expect(await text('report.yaml')).toBe(FILES['report.yaml']);
      expect(await text('หลักฐาน.pdf')).toBe('ไฟล์ใหญ่');
      expect((await desk.view()).changed).toEqual([]);
    }));

  it('takes in what others change, and keeps what is changed here', () =>
    inServedPage(FILES, async ({ folder, desk, next }) => {
      await desk.edit(EDIT);
      const told = next();
      await writeFile(path.join(folder, '1/1.2/basic.md'), 'ผลของเขา\n');
      await told;
      const { report, changed, differing } = await desk.view();
      const [first, second] = report!.categories[0]!.items.map(({ levels }) => levels[0]!.result);
      expect([first, second]).toEqual(['ผลของเรา', 'ผลของเขา']);
      expect([changed, differing]).toEqual([['1/1.1/basic.md'], []]);
    }));

  it('asks for a file that was changed here and on the disk; nothing of either is lost meanwhile', () =>
    inServedPage(FILES, async ({ folder, desk, save, next }) => {
      const file = path.join(folder, '1/1.1/basic.md');
      await desk.edit(EDIT);
      const told = next();
      await writeFile(file, 'ผลของเขา\n');
      await told;
      expect((await desk.view()).differing).toEqual(['1/1.1/basic.md']);
      expect((await save()).conflicts).toEqual(['1/1.1/basic.md']);
      expect(await readFile(file, 'utf8')).toBe('ผลของเขา\n');
      const names = await readdir(path.join(folder, '1/1.1'));
      const beside = names.find(isConflictFile)!;
      expect(await readFile(path.join(folder, '1/1.1', beside), 'utf8')).toBe('ผลของเรา\n');
      await desk.settle('1/1.1/basic.md', 'here');
      expect((await save()).written).toEqual(['1/1.1/basic.md']);
      expect(await readFile(file, 'utf8')).toBe('ผลของเรา\n');
    }));

  it('says where it is broken, and is shown again once it is mended', () =>
    inServedPage(FILES, async ({ folder, desk, next }) => {
      const file = path.join(folder, 'report.yaml');
      let told = next();
      await writeFile(file, 'agency: กรม\nfiscalYear: [\n');
      await told;
      const broken = await desk.view();
      expect(broken).not.toHaveProperty('report');
      expect(broken.problems[0]).toMatchObject({ file: 'report.yaml', line: expect.any(Number) });
      told = next();
      await writeFile(file, FILES['report.yaml']);
      await told;
      expect((await desk.view()).report?.fields.agency).toBe('กรม');
    }));

  it('may begin broken', () =>
    inServedPage({ ...FILES, 'report.yaml': '{' }, async ({ folder, desk, next }) => {
      expect((await desk.view()).problems).toHaveLength(1);
      const told = next();
      await writeFile(path.join(folder, 'report.yaml'), FILES['report.yaml']);
      await told;
      expect((await desk.view()).problems).toEqual([]);
    }));

  it('that is one file is saved into that file, whatever is beside it', () =>
    inServedPage(
      { 'a.yaml': FILES['report.yaml'], 'other.yaml': 'x: [', 'หลักฐาน.pdf': 'x' },
      async ({ folder, desk, save }) => {
        await desk.edit({ field: 'unit', value: 'กองแผนงาน' });
        expect((await save()).written).toEqual(['a.yaml']);
        expect(await readFile(path.join(folder, 'a.yaml'), 'utf8')).toBe(
          `${FILES['report.yaml']}unit: กองแผนงาน\n`,
        );
        expect((await desk.view()).findings.map(({ file }) => file)).not.toContain('หลักฐาน.pdf');
      },
      { file: 'a.yaml' },
    ));

  it('is made into the documents of the command with its options', () =>
    inServedPage(
      FILES,
      async ({ folder, desk }) => {
        const report = await readReport(folder);
        const options = { digits: 'thai', contents: true, align: 'justify' } as const;
        const { pdf, docx } = await generateReport(report, options);
        const made = await desk.make(['pdf', 'docx'], undefined);
        expect(Buffer.compare(made.pdf!, pdf)).toBe(0);
        expect(Buffer.compare(made.docx!, docx)).toBe(0);
      },
      { digits: 'thai', contents: true, align: 'justify' },
    ));
});

describe('the template and the edition of a report that a server holds', () => {
  const pdfOf = async (desk: {
    make: (formats: ['pdf'], signal: undefined) => Promise<{ pdf?: Uint8Array }>;
  }) => Buffer.from((await desk.make(['pdf'], undefined)).pdf!).toString('base64');

  it('are followed; a broken template is reported with its place, and the findings stay', () =>
    inFolder({ 'theme.yaml': 'page: { margin: { left: 2 cm } }\n' }, (template) =>
      inServedPage(
        FILES,
        async ({ desk, equipped }) => {
          const theme = path.join(template, 'theme.yaml');
          const first = await pdfOf(desk);
          let told = equipped();
          await writeFile(theme, 'page: { margin: { left: 4 cm } }\n');
          await told;
          expect(await pdfOf(desk)).not.toBe(first);
          told = equipped();
          await writeFile(theme, 'page: [\n');
          await told;
          const error = await desk.make(['pdf'], undefined).catch((each: unknown) => each);
          expect(desk.notes(error)[0]).toMatchObject({ file: 'theme.yaml', line: expect.any(Number) });
          expect((await desk.view()).report?.fields.agency).toBe('กรม');
        },
        { template },
      ),
    ));

  it('report an edition that cannot be read, until it is mended', () =>
    inFolder({ 'criteria.yaml': 'x: [' }, (folder) =>
      inServedPage(
        FILES,
        async ({ desk, equipped }) => {
          const error = await desk.make(['pdf'], undefined).catch((each: unknown) => each);
          expect(desk.notes(error)[0]).toMatchObject({ file: 'criteria.yaml', severity: 'error' });
          const told = equipped();
          await writeFile(path.join(folder, 'criteria.yaml'), JSON.stringify(smallEdition()));
          await told;
          expect((await desk.make(['pdf'], undefined)).pages).toBeGreaterThan(0);
        },
        { criteria: path.join(folder, 'criteria.yaml') },
      ),
    ));
});
