import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/**
 * Of the tarball. It holds what 105 packages of 172 MB were installed for: resvg's and HarfBuzz's WebAssembly, pdf.js, and the
 * examples, which are 2.3 MB of it; and the code a second time, for browsers.
 */
const MAX_BYTES = 6_000_000;
/** Of an installation: packages, and MB of their files. */
const MAX_PACKAGES = 6;
const MAX_MEGABYTES = 30;

/** How programs find types: the compiler's options. `npm run portability` tries TypeScript 5.9 and `node10` too. */
const RESOLUTIONS = [
  ['--module', 'nodenext'],
  ['--module', 'node16'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
];

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

  it('holds the code, its assets and their papers, the guides, the examples, and nothing else', () => {
    const files = packed.files.map((file) => file.path);
    const outside = files.filter((file) => !/^(?:dist|examples|docs)\//u.test(file)).sort();
    expect(outside).toEqual([
      'BENCHMARKS.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.th.md',
      'RELIABILITY.md',
      'SECURITY.md',
      'package.json',
    ]);
    // Papers alone: their pictures are in the repository.
    const papers = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
    expect(files.filter((file) => file.startsWith('docs/')).sort()).toEqual(
      papers.map((name) => `docs/${name}`).sort(),
    );
    expect(files).toEqual(expect.arrayContaining(['dist/bundle/index.js', 'dist/bundle/main.js']));
    expect(files).toEqual(expect.arrayContaining(['examples/generate.ts', 'examples/ministry/report.yaml']));
    expect(
      files
        .filter(
          (file) =>
            file.startsWith('dist/') &&
            !/^dist\/bundle\/.*\.js$|^dist\/web\/part-.*\.js$|^dist\/sbom\.cdx\.json$/u.test(file),
        )
        .sort(),
    ).toEqual([
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/bundle/assets/colour/sRGB_IEC61966_2_1.icc',
      'dist/bundle/assets/dictionary/LICENSE-ICU.txt',
      'dist/bundle/assets/dictionary/README.md',
      'dist/bundle/assets/dictionary/thai.dictionary',
      'dist/bundle/assets/fonts/LICENSE-OFL.txt',
      'dist/bundle/assets/fonts/LICENSE.txt',
      'dist/bundle/assets/fonts/README.md',
      'dist/bundle/assets/fonts/THSarabunNew-Bold.ttf',
      'dist/bundle/assets/fonts/THSarabunNew-BoldItalic.ttf',
      'dist/bundle/assets/fonts/THSarabunNew-Italic.ttf',
      'dist/bundle/assets/fonts/THSarabunNew.ttf',
      'dist/bundle/assets/pdfjs/pdf.mjs',
      'dist/bundle/assets/pdfjs/pdf.worker.mjs',
      'dist/bundle/assets/schema/edition.json',
      'dist/bundle/assets/schema/follow-ups.json',
      'dist/bundle/assets/schema/level.json',
      'dist/bundle/assets/schema/plans.json',
      'dist/bundle/assets/schema/profile.json',
      'dist/bundle/assets/schema/report.json',
      'dist/bundle/assets/schema/results.json',
      'dist/bundle/assets/schema/scores.json',
      'dist/bundle/assets/schema/theme.json',
      'dist/bundle/assets/wasm/harfbuzz.wasm',
      'dist/bundle/assets/wasm/nsbmp.wasm',
      'dist/bundle/assets/wasm/nsgif.wasm',
      'dist/bundle/assets/wasm/resvg.wasm',
      'dist/bundle/assets/wasm/webp.wasm',
      'dist/bundle/page-file/icon.svg',
      'dist/bundle/page-file/page.css',
      'dist/types/browser.d.ts',
      'dist/types/index.d.ts',
      'dist/types/model.d.ts',
      'dist/types/thai.d.ts',
      'dist/web/generator-worker.js',
      'dist/web/index.js',
      'dist/web/model.js',
      'dist/web/page-worker.js',
      'dist/web/page.js',
      'dist/web/thai.js',
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

  it('is small, packed and installed', () => {
    expect(packed.size).toBeLessThanOrEqual(MAX_BYTES);
    const modules = path.join(folder, 'user', 'node_modules');
    const lock = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, unknown>>;
    };
    expect(Object.keys(lock.packages).length).toBeLessThanOrEqual(MAX_PACKAGES);
    const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const bytes = files.reduce((sum, each) => sum + statSync(path.join(each.parentPath, each.name)).size, 0);
    expect(bytes / 2 ** 20).toBeLessThanOrEqual(MAX_MEGABYTES);
  });

  it('loads by require too, in a script without modules', () => {
    const script =
      "const { parseReport } = require('pmqa-report'); const { segment } = require('pmqa-report/thai');";
    writeFileSync(
      path.join(folder, 'user', 'use.cjs'),
      `${script} console.log(typeof parseReport, typeof segment);`,
    );
    const said = execFileSync(process.execPath, ['use.cjs'], {
      cwd: path.join(folder, 'user'),
      stdio: 'pipe',
    });
    expect(said.toString().trim()).toBe('function function');
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
      const { name } = await registerFamily({ name: 'TH Example', regular: 'node_modules/pmqa-report/dist/bundle/assets/fonts/THSarabunNew.ttf' });
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

  it('does what the README shows first', () => {
    const [, code] = /## Use it from a script.*?```ts\n(.*?)```/su.exec(
      readFileSync(path.join(ROOT, 'README.md'), 'utf8'),
    )!;
    const user = path.join(folder, 'user');
    const report = 'node_modules/pmqa-report/examples/department/report.yaml';
    writeFileSync(path.join(user, 'readme.js'), code!.replace("'report.yaml'", `'${report}'`));
    expect(code!.trim().split('\n').length).toBeLessThanOrEqual(10);
    expect(execFileSync(process.execPath, ['readme.js'], { cwd: user }).toString()).toMatch(/^\d+ pages\n$/u);
    expect(readFileSync(path.join(user, 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(path.join(user, 'report.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('lets bundlers drop no module for having no effects: some begin by making what others use', () => {
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as object;
    // Its own bundle is made of modules without any: they are those outside of this folder.
    expect(manifest).toMatchObject({ sideEffects: ['./dist/bundle/*.js', './dist/web/*.js'] });
  });

  it('gives its types to TypeScript', () => {
    cpSync(path.join(ROOT, 'test/portability/use.ts'), path.join(folder, 'user', 'use.ts'));
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--skipDefaultLibCheck',
      '--esModuleInterop',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
    ];
    const said = RESOLUTIONS.map((how) => {
      const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...how, 'use.ts'], {
        cwd: path.join(folder, 'user'),
        encoding: 'utf8',
      });
      return stdout;
    });
    expect(said).toEqual(RESOLUTIONS.map(() => ''));
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
