import { describe, expect, it } from '@jest/globals';
import { isLinkTarget } from '../../src/core/link-target.js';
import { generateReport } from '../../src/generate/generator.js';
import { TemplateError } from '../../src/render/template/error.js';
import { inFolder } from '../support/folder.js';
import { smallReport } from '../support/report.js';

const SAFE = ['https://a.go.th/ก', 'HTTP://a.go.th', 'mailto:a@b.go.th', 'www.a.go.th', '#item-1.1'];
const UNSAFE = [
  'file://10.0.0.5/share/x.docx',
  'javascript:app.alert(1)',
  'java\tscript:alert(1)',
  'ms-msdt:/id',
  'data:text/html,x',
  '\\\\server\\share\\x',
  '//server/share/x',
  'https:\\\\server\\x',
  'https://\\\\server\\x',
  'C:\\x.exe',
  'x.docx',
  'vbscript:x',
  ' file:///etc/passwd',
];

describe('addresses of links', () => {
  it.each(SAFE)('may be %j', (address) => expect(isLinkTarget(address)).toBe(true));
  it.each(UNSAFE)('may not be %j', (address) => expect(isLinkTarget(address)).toBe(false));
});

/** Generates a report whose evidence names a file, with a template that makes a link of it. */
const withFile = (file: string, formats: readonly ('docx' | 'pdf')[]): Promise<unknown> =>
  inFolder(
    {
      'evidence.hbs':
        '<p data-style="result-heading">หลักฐาน</p>\n{{#each evidence}}<p data-style="result-body"><a href="{{file}}">{{file}}</a></p>{{/each}}',
    },
    (template) => {
      const levels = [{ level: 'basic' as const, result: 'ผล', evidence: [{ title: 'หลักฐาน', file }] }];
      const report = smallReport({ categories: [{ number: 1, items: [{ code: '1.1', levels }] }] });
      return generateReport(report, { template, formats });
    },
  );

describe('a link that a template makes of the report’s data', () => {
  it.each(UNSAFE.filter((address) => !address.startsWith(' ')))('is refused for %j', async (address) => {
    for (const format of ['docx', 'pdf'] as const) {
      const error = await withFile(address, [format]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TemplateError);
      const [issue] = (error as TemplateError).issues;
      expect(issue?.message.en).toMatch(/links can only use http:/u);
      expect(issue?.source?.file).toMatch(/evidence\.hbs$/u);
    }
  });

  it('is written for an address of the web', async () => {
    expect(await withFile('https://a.go.th/x', ['docx'])).toMatchObject({ docx: expect.anything() });
  });
});
