import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { generateReport } from '../../src/generate/index.js';
import { extractReport, extractReportFolder, importReport } from '../../src/isolated/index.js';
import { readReport } from '../../src/read/index.js';
import { inFolder } from '../support/folder.js';
import { reportWithResult, smallReport } from '../support/report.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The words of the error of a call that must be refused. */
async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (reason) {
    return (reason as Error).message;
  }
  throw new Error('nothing was refused');
}

describe('a report', () => {
  const yaml = 'agency: กรมตัวอย่าง\nfiscalYear: 2568\n';

  it('is read by path, URL and bytes alike', () =>
    inFolder({ 'report.yaml': yaml }, async (folder) => {
      const file = path.join(folder, 'report.yaml');
      const byPath = await readReport(file);
      expect(await readReport(pathToFileURL(file))).toEqual(byPath);
      expect(await readReport(bytesOf(yaml))).toEqual(byPath);
      expect(await readReport(await readFile(file))).toEqual(byPath);
      expect(await readReport(pathToFileURL(`${folder}/`))).toEqual(byPath);
    }));

  it('is read from bytes of JSON, and issues say the line', async () => {
    expect(await readReport(bytesOf('\ufeff{ "agency": "ก", "fiscalYear": 2568 }'))).toMatchObject({
      agency: 'ก',
    });
    expect(await refusal(() => readReport(bytesOf('{ "agency": "ก",\n  "fiscalYear": 2025 }')))).toContain(
      '(bytes):2:3 fiscalYear: 2025 is a year of the Common Era',
    );
    expect(await refusal(() => readReport(bytesOf('{ "agency": ')))).toContain('(bytes):1:');
  });

  it('in bytes has no folder of pictures but the one that is named', () =>
    inFolder({}, async (folder) => {
      const report = reportWithResult([{ type: 'figure', image: 'package.json' }]);
      const read = await readReport(bytesOf(JSON.stringify(report)));
      const problem = async (options = {}): Promise<unknown> =>
        (await generateReport(read, { formats: ['docx'], ...options })).warnings;
      expect(await problem()).toMatchObject([{ problem: { code: 'picture-no-folder' } }]);
      expect(await problem({ baseDir: folder })).toMatchObject([{ problem: { code: 'picture-not-found' } }]);
    }));

  it.each<[string, unknown, RegExp]>([
    ['a promise', Promise.resolve('a.yaml'), /not Promise; await it first/],
    ['an address', new URL('https://example.go.th/a.yaml'), /not “https:\/\/example.go.th\/a.yaml”/],
    ['an ArrayBuffer', new ArrayBuffer(2), /wrap it in new Uint8Array/],
    [
      'a Word file',
      bytesOf('PK\u0003\u0004word/document.xml'),
      /unknown kind of file “.docx”.*extractReport/,
    ],
    ['a .zip', bytesOf('PK\u0003\u0004report.yaml'), /unknown kind of file “.zip”.*unpack a .zip first/],
    ['a PDF', bytesOf('%PDF-1.7'), /unknown kind of file “.pdf”.*importReport/],
    ['other bytes', new Uint8Array([0xc3, 0x28, 1]), /UTF-8/],
  ])('that is %s is refused with what to do', async (_, given, words) => {
    expect(await refusal(() => readReport(given as never))).toMatch(words);
  });
});

describe('a Word file', () => {
  it('is extracted by path, URL and bytes alike', () =>
    inFolder({}, async (folder) => {
      const { docx } = await generateReport(smallReport(), { formats: ['docx'] });
      const file = path.join(folder, 'report.docx');
      await writeFile(file, docx);
      const byBytes = extractReport(docx);
      expect(await extractReport(file)).toEqual(byBytes);
      expect(await extractReport(pathToFileURL(file))).toEqual(byBytes);
      expect((await extractReportFolder(file)).report).toEqual(byBytes);
      expect((await importReport(file)).report).toMatchObject({ agency: 'กรมตัวอย่าง' });
      expect(await refusal(() => extractReport(`${file}x`))).toContain('there is no such file');
      expect(await refusal(() => importReport(folder))).toContain('cannot be read');
    }));
});
