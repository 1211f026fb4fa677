import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { OptionError } from '../../src/core/index.js';
import { ReadError, readReport } from '../../src/read/index.js';
import { ReportError, type Report } from '../../src/report/index.js';
import { inFolder } from '../support/folder.js';

const JSON_REPORT = '{\n  "agency": "กรมตัวอย่าง",\n  "fiscalYear": 2563\n}\n';
const YAML_REPORT = 'agency: กรมตัวอย่าง\nfiscalYear: 2563\n';

const reading = (name: string, content: string | Uint8Array): Promise<Report> =>
  inFolder({ [name]: content }, (folder) => readReport(path.join(folder, name)));

async function readError(name: string, content: string | Uint8Array): Promise<ReadError> {
  const error: unknown = await reading(name, content).catch((reason: unknown) => reason);
  if (error instanceof ReadError) return error;
  throw error;
}

/** The problem that a file is refused for. */
const problem = async (name: string, content: string | Uint8Array): Promise<ReadError['problem']> =>
  (await readError(name, content)).problem;

/** Code, line and column of every issue of a file. */
async function places(name: string, content: string): Promise<readonly string[]> {
  const error: unknown = await reading(name, content).catch((reason: unknown) => reason);
  if (!(error instanceof ReportError)) throw error;
  return error.issues.map(({ code, source }) => `${code} ${source?.line}:${source?.column}`);
}

describe('readReport', () => {
  it.each([
    ['JSON', 'a.json', JSON_REPORT],
    ['YAML', 'a.yaml', YAML_REPORT],
    ['yml', 'a.yml', YAML_REPORT],
    ['an ending in capitals', 'A.JSON', JSON_REPORT],
    ['a byte order mark', 'a.json', `\ufeff${JSON_REPORT}`],
    ['a byte order mark in YAML', 'a.yaml', `\ufeff${YAML_REPORT}`],
    ['CRLF', 'a.json', JSON_REPORT.replaceAll('\n', '\r\n')],
    ['CRLF in YAML', 'a.yaml', YAML_REPORT.replaceAll('\n', '\r\n')],
    ['a Thai path with spaces', 'โฟลเดอร์ ก/รายงาน ปี 2563.yaml', YAML_REPORT],
  ])('reads %s', async (_name, file, content) => {
    expect(await reading(file, content)).toMatchObject({ agency: 'กรมตัวอย่าง', fiscalYear: 2563 });
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a.json',
      '{\n  "agency": "ก",\n  "fiscalYear": 2020,\n  "colour": 1\n}',
      ['wrong-era 3:3', 'unknown-key 4:3'],
    ],
    ['a.json', '\ufeff{ "fiscalYear": 2563 }', ['missing 1:1']],
    [
      'a.yaml',
      'agency: ก\r\nfiscalYear: 2020\r\ncategories:\r\n  - number: 9\r\n    items:\r\n      - code: 1.1\r\n',
      ['wrong-era 2:1', 'category-out-of-range 4:5', 'missing 6:9'],
    ],
    ['a.yaml', '', ['wrong-type 1:1']],
    ['a.yaml', 'agency: ก\nfiscalYear: 2563\n<<: {}\n', ['unknown-key 3:1']],
  ])('tells where the issues of %s %j stand', async (name, content, expected) => {
    expect(await places(name, content)).toEqual(expected);
  });

  it('tells the file of an issue', async () => {
    const error: unknown = await reading('ก ข.yaml', 'agency: ก').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReportError);
    expect((error as ReportError).issues[0]?.source?.file).toMatch(/ก ข\.yaml$/u);
  });

  it.each<[string, string, string, number, number]>([
    ['a comma too many', 'a.json', '{\n  "agency": "ก",\n}', 3, 1],
    ['a comment in JSON', 'a.json', '{ // ก\n}', 1, 3],
    ['an open object', 'a.json', '{ "agency": "ก"', 1, 16],
    ['an empty JSON file', 'a.json', '', 1, 1],
    ['a key twice in JSON', 'a.json', '{\n  "agency": "ก",\n  "agency": "ข"\n}', 3, 3],
    ['a key twice in YAML', 'a.yaml', 'agency: ก\nagency: ข\n', 2, 1],
    ['a tab in YAML', 'a.yaml', 'agency: ก\ncategories:\n\t- number: 1\n', 3, 1],
    ['an open quotation in YAML', 'a.yaml', 'agency: "ก\n', 2, 1],
    ['a tag', 'a.yaml', 'agency: !!js/function ก\n', 1, 9],
    ['a tag of one’s own', 'a.yaml', 'agency: !file ก\n', 1, 9],
    ['two documents', 'a.yaml', 'agency: ก\n---\nagency: ข\n', 2, 1],
  ])('refuses %s with its place', async (_name, file, content, line, column) => {
    expect(await problem(file, content)).toMatchObject({ code: 'syntax', line, column });
  });

  it('reads lists that hold more than the stack, and refuses them for what they hold', async () => {
    const categories = Array.from({ length: 150_000 }, () => 1);
    const report = JSON.stringify({ agency: 'ก', fiscalYear: 2563, categories });
    expect(await places('a.json', report)).toEqual(['not-all-reported 1:1', 'wrong-type 1:47']);
  });

  it.each([
    ['a.json', (keys: readonly string[]) => `{${keys.map((key) => `"${key}": 1`).join(',\n')}}`],
    ['a.yaml', (keys: readonly string[]) => keys.map((key) => `${key}: 1`).join('\n')],
  ])('tells the places of any number of keys in %s', async (name, write) => {
    const keys = Array.from({ length: 2000 }, (_, index) => `k${index}`);
    const found = await places(name, write(keys));
    expect(found).toHaveLength(2002);
    expect(found.at(-1)).toMatch(/^unknown-key 2000:/u);
  });

  it('refuses keys of YAML that become one, in any map', async () => {
    expect(await problem('a.yaml', 'a: [{b: {1: x, "1": y}}]')).toMatchObject({ line: 1, column: 16 });
  });

  it('refuses aliases that multiply', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
    expect(await problem('a.yaml', `a0: &a0 [ก, ก]\n${lines.join('\n')}\n`)).toMatchObject({
      code: 'syntax',
    });
  });

  it.each(['a.json', 'a.yaml'])('refuses brackets without an end in %s', async (name) => {
    expect(await problem(name, '['.repeat(100_000))).toMatchObject({ code: 'syntax' });
  });

  it('refuses text that is not UTF-8', async () => {
    expect(await problem('a.json', Uint8Array.of(0x22, 0xa1, 0xa2, 0x22))).toEqual({
      code: 'not-readable',
      reason: { code: 'not-utf8' },
    });
  });

  it('says that a bracket has no end, not that a line is indented wrongly', async () => {
    expect((await readError('a.yaml', 'agency: [ก\nfiscalYear: 2568\n')).messages.th).toContain(
      'ขาดเครื่องหมาย',
    );
  });

  it('refuses a kind of file that it does not know', async () => {
    expect(await problem('a.docx', 'ก')).toEqual({ code: 'unknown-format', extension: '.docx' });
  });

  it.each([
    ['a report in YAML', YAML_REPORT, 'TextEncoder'],
    ['a report in JSON', JSON_REPORT, 'TextEncoder'],
    ['a report in one line of JSON', JSON.stringify(JSON.parse(JSON_REPORT)), 'TextEncoder'],
    ['a Word file in base64', `UEsDBBQA${'A'.repeat(100_000)}`, 'base64'],
    ['a file: URL', 'file:///tmp/report.yaml', 'fileURLToPath'],
  ])('says that %s is no path, and what to give', async (_, text, step) => {
    const error = (await readReport(text).catch((reason: unknown) => reason)) as OptionError;
    expect(error.code).toBe('bad-option');
    for (const message of [error.messages.th, error.messages.en]) {
      expect(message).toContain(step);
      expect(message.length).toBeLessThan(400);
    }
  });

  it('says of the bytes of a .zip that it has to be unpacked, and of a Word file what reads it', async () => {
    const message = async (files: Record<string, Uint8Array>): Promise<string> => {
      const error: unknown = await readReport(zipSync(files)).catch((reason: unknown) => reason);
      return (error as ReadError).message;
    };
    expect(await message({ 'report.yaml': strToU8(YAML_REPORT) })).toContain('unpack a .zip first');
    expect(await message({ 'word/document.xml': strToU8('<a/>') })).toContain('extractReport');
  });

  it('says that a file is missing, in both languages', async () => {
    const error: unknown = await readReport('ไม่มี.yaml').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      problem: { code: 'not-found' },
      message: 'ไม่มี.yaml: there is no such file or folder',
    });
    expect((error as ReadError).messages.th).toBe('ไม่พบไฟล์หรือโฟลเดอร์ ไม่มี.yaml');
  });

  it('says that a folder is missing, and not that its name is no kind of file', async () => {
    await expect(readReport('รายงานปี 2568')).rejects.toMatchObject({ problem: { code: 'not-found' } });
  });

  it.each([
    ['a.json', '{ "a" 1 }'],
    ['a.json', '{ "a": 1, }'],
    ['a.json', '{ "a": "ก'],
    ['a.json', '{ "a": 1, "a": 2 }'],
    ['a.json', '['.repeat(100_000)],
    ['a.yaml', 'agency: "ก\n'],
    ['a.yaml', '\tagency: ก\n'],
    ['a.yaml', 'agency: ก\n fiscalYear: 2568\n'],
    ['a.yaml', 'agency: ก: ข\n'],
    ['a.yaml', 'agency: *ก\n'],
    ['a.yaml', 'agency: @ก\n'],
    ['a.yaml', 'agency: "\\ก"\n'],
    ['a.yaml', 'agency: ก\nagency: ข\n'],
    ['a.yaml', 'agency: [ก\n'],
    ['a.yaml', 'agency: !ก ข\n'],
    ['a.yaml', 'agency: ก\n---\n'],
    ['a.yaml', 'agency ก\nfiscalYear: 2568\n'],
    ['a.yaml', Uint8Array.of(0xa1, 0xa2)],
  ])('words what is wrong with %s %j in Thai, without a word of English', async (file, content) => {
    const { th } = (await readError(file, content)).messages;
    const words = th
      .slice(th.indexOf(file) + file.length)
      .replace(/UTF-8|Encoding|JSON|YAML/gu, '')
      // The line that it is about is the file’s own.
      .replace(/^(:\d+:\d+: [^“]*)“.*?” /u, '$1');
    expect(words).not.toMatch(/[a-z]{2}/iu);
  });

  it('does not read a folder without a report', async () => {
    const error: unknown = await inFolder({ 'a.yaml/b': '' }, (folder) =>
      readReport(path.join(folder, 'a.yaml')),
    ).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('takes no hidden file of a folder for the report', async () => {
    const error: unknown = await inFolder({ '.package-lock.json': '{}' }, readReport).catch(
      (reason: unknown) => reason,
    );
    expect((error as ReadError).problem).toEqual({ code: 'not-found' });
  });

  it('does not read what may never end, or what is linked out of a folder', () =>
    inFolder({ 'a/b/basic.md': '', 'secret.yaml': 'agency: ก' }, async (folder) => {
      await symlink('/dev/zero', path.join(folder, 'zero.json'));
      await symlink(path.join(folder, 'secret.yaml'), path.join(folder, 'a/report.yaml'));
      for (const name of ['zero.json', 'a'])
        await expect(readReport(path.join(folder, name))).rejects.toMatchObject({
          problem: { code: 'not-readable' },
        });
    }));

  it('says nothing on the error stream about a list that stands as a key', async () => {
    const said = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    await expect(reading('a.yaml', `${YAML_REPORT}? [ก]\n: ข\n`)).rejects.toBeInstanceOf(ReportError);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});
