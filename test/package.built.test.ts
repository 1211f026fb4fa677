import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_BYTES = 2_000_000;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** npm as this process was started by it, or the one on the path. */
function npm(args: readonly string[], cwd: string): string {
  const own = process.env['npm_execpath'];
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  return execFileSync(command, [...first, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
}

describe('the packed package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-package-'));
  let packed: Packed;

  beforeAll(() => {
    const said = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT);
    [packed] = JSON.parse(said.slice(said.indexOf('['))) as [Packed];
    mkdirSync(path.join(folder, 'user'));
    writeFileSync(path.join(folder, 'user', 'package.json'), '{ "type": "module", "private": true }');
    const tarball = path.join(folder, packed.filename);
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], path.join(folder, 'user'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the code, the templates, the fonts and their papers, and nothing else', () => {
    const files = packed.files.map((file) => file.path);
    const outside = files
      .filter((file) => !/^(dist|templates\/(?:official|editions|starter))\//u.test(file))
      .sort();
    expect(outside).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dictionary/LICENSE-ICU.txt',
      'dictionary/README.md',
      'dictionary/thai.dictionary',
      'fonts/LICENSE-OFL.txt',
      'fonts/LICENSE.txt',
      'fonts/README.md',
      'fonts/THSarabunNew-Bold.ttf',
      'fonts/THSarabunNew-BoldItalic.ttf',
      'fonts/THSarabunNew-Italic.ttf',
      'fonts/THSarabunNew.ttf',
      'fonts/manifest.json',
      'fonts/signs.json',
      'package.json',
    ]);
    expect(files).toEqual(
      expect.arrayContaining(['dist/bundle/index.js', 'dist/index.d.ts', 'dist/bundle/main.js']),
    );
    expect(files).toEqual(
      expect.arrayContaining(['templates/official/theme.yaml', 'templates/official/report.hbs']),
    );
    expect(
      files
        .filter(
          (file) =>
            file.startsWith('dist/') &&
            !/\.d\.ts$|^dist\/bundle\/.*\.js$|^dist\/sbom\.cdx\.json$/u.test(file),
        )
        .sort(),
    ).toEqual([
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/bundle/data/sRGB_IEC61966_2_1.icc',
      'dist/bundle/page/icon.svg',
      'dist/bundle/page/index.html',
      'dist/bundle/page/preview.css',
    ]);
  });

  it('says whose code its files hold, with the licence of each', () => {
    const notices = readFileSync(path.join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const [, ...parts] = notices.split(`\n${'-'.repeat(80)}\n\n`);
    expect(parts.length).toBeGreaterThan(40);
    expect(
      parts.filter((part) => !/permi(?:ssion|tted)/iu.test(part)).map((part) => part.split('\n')[0]),
    ).toEqual([]);
  });

  it('is at most 2 MB with the four fonts', () => {
    expect(packed.size).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('works from an ESM script in an empty folder, with pictures that are drawn and fonts of the user', () => {
    const script = `
      import { generateReport, registerFamily } from 'pmqa-report';
      import { segment } from 'pmqa-report/thai';
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15">ก</text></svg>';
      const image = 'data:image/svg+xml;base64,' + Buffer.from(svg).toString('base64');
      const result = [{ type: 'paragraph', text: 'ผลการดำเนินงาน' }, { type: 'figure', image, alt: 'อักษร ก' }];
      const item = { code: '1.1', levels: [{ level: 'basic', result }] };
      const report = { agency: 'กรมตัวอย่าง', fiscalYear: 2568, categories: [{ number: 1, items: [item] }] };
      const { docx, pdf, pages, warnings } = await generateReport(report);
      const { name } = await registerFamily({ name: 'TH Example', regular: 'node_modules/pmqa-report/fonts/THSarabunNew.ttf' });
      console.log(JSON.stringify({ docx: docx.length, pdf: pdf.length, pages, warnings, name, words: segment('ผลการดำเนินงาน').length }));`;
    writeFileSync(path.join(folder, 'user', 'use.js'), script);
    const said = execFileSync(process.execPath, ['use.js'], { cwd: path.join(folder, 'user') }).toString();
    expect(JSON.parse(said)).toEqual({
      docx: expect.any(Number),
      pdf: expect.any(Number),
      pages: 1,
      warnings: [],
      name: 'TH Example',
      words: expect.any(Number),
    });
  });

  it('gives its types to TypeScript', () => {
    const script = `
      import { parseReport, type GeneratedReport, type Report, type ReportInput } from 'pmqa-report';
      import { lineBreakOpportunities, type BreakOpportunity } from 'pmqa-report/thai';
      const input: ReportInput = { agency: 'ก', fiscalYear: 2568, categories: [] };
      const parsed = parseReport(input);
      export const report: Report | undefined = parsed.ok ? parsed.report : undefined;
      export const breaks: readonly BreakOpportunity[] = lineBreakOpportunities('ก');
      // @ts-expect-error a year is a number
      export const wrong: ReportInput = { agency: 'ก', fiscalYear: '2568' };
      export type Result = GeneratedReport;`;
    writeFileSync(path.join(folder, 'user', 'use.ts'), script);
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023'];
    expect(() =>
      execFileSync(process.execPath, [tsc, ...options, 'use.ts'], {
        cwd: path.join(folder, 'user'),
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });

  it('installs a command that runs', () => {
    const command = path.join(folder, 'user', 'node_modules', 'pmqa-report', 'dist', 'bundle', 'main.js');
    expect(execFileSync(process.execPath, [command, '--version']).toString()).toMatch(/^\d+\.\d+\.\d+/u);
    expect(statSync(path.join(folder, 'user', 'node_modules', '.bin')).isDirectory()).toBe(true);
  });

  it('reads few files at its start: what all begin with is one', () => {
    const bundle = path.join(folder, 'user', 'node_modules', 'pmqa-report', 'dist', 'bundle');
    const read = new Set<string>();
    const follow = (file: string): void => {
      if (read.has(file)) return;
      read.add(file);
      const imports = readFileSync(path.join(bundle, file), 'utf8').matchAll(
        /(?:from|^import)\s*"\.\/([^"]+)"/gmu,
      );
      for (const [, next] of imports) follow(next!);
    };
    follow('index.js');
    expect(read.size).toBeGreaterThan(1);
    expect(read.size).toBeLessThanOrEqual(12);
  });
});
