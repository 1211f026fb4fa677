import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { createDocumentBuilder } from '../src/render/build-document.js';
import { documentParagraphs, type Document, type Table } from '../src/document/index.js';
import {
  checkReport,
  generateReport,
  parseReport,
  readReport,
  toDocument,
  type Report,
} from '../src/index.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = `${ROOT}/examples/department/report.yaml`;

const firstTable = (document: Document): Table =>
  document.sections
    .flatMap(({ children }) => children)
    .find((block): block is Table => block.type === 'table')!;

describe('the example report', () => {
  let report: Report;
  beforeAll(async () => {
    report = await readReport(REPORT);
  });

  it('is of realistic length in both formats, without a warning', async () => {
    const { docx, pdf, pages, warnings } = await generateReport(report);
    expect(warnings).toEqual([]);
    expect(pages).toBeGreaterThanOrEqual(12);
    expect(Buffer.from(docx!.subarray(0, 2)).toString()).toBe('PK');
    expect(Buffer.from(pdf!.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('holds every block type and every list style', () => {
    const text = JSON.stringify(report);
    for (const type of ['heading', 'paragraph', 'list', 'table', 'figure', 'note', 'page-break']) {
      expect(text).toContain(`"type":"${type}"`);
    }
    for (const style of ['decimal-paren', 'decimal-dot', 'dash', 'bullet', 'thai-letters', 'thai-digits']) {
      expect(text).toContain(`"style":"${style}"`);
    }
  });

  it('parses to itself once parsed', () => {
    const again = parseReport(report);
    expect(again.ok && again.report).toEqual(report);
  });
});

describe('the complete example', () => {
  let report: Report;
  beforeAll(async () => {
    report = await readReport(`${ROOT}/examples/ministry/report.yaml`);
  });

  it('has all parts of a report: four items of three levels in each of the categories 1 to 6', () => {
    expect(report.categories.map(({ items }) => items.map(({ levels }) => levels.length))).toEqual(
      Array.from({ length: 6 }, () => [3, 3, 3, 3]),
    );
    const parts = [
      'cover',
      'executiveSummary',
      'signatures',
      'profile',
      'results',
      'plans',
      'followUps',
    ] as const;
    expect(parts.filter((part) => report[part] === undefined)).toEqual([]);
    expect(report.results?.items).toHaveLength(6);
  });

  it('says of every guideline whether it is met, and claims a level only where all of its are', () => {
    for (const { levels } of report.categories.flatMap(({ items }) => items)) {
      for (const { guidelines, passed } of levels) {
        expect(guidelines.every(({ met }) => met !== undefined)).toBe(true);
        expect(guidelines.every(({ met }) => met)).toBe(passed);
      }
    }
  });

  it('is of the length of a whole report in both formats', async () => {
    const { docx, pdf, pages, warnings } = await generateReport(report);
    expect(warnings.filter(({ code }) => code !== 'not-printed')).toEqual([]);
    expect(pages).toBeGreaterThanOrEqual(60);
    expect(docx!.length).toBeLessThan(3_000_000);
    expect(pdf!.length).toBeLessThan(3_000_000);
  });
});

describe('examples/own-template', () => {
  it('changes one width, one size and one partial, and nothing else', async () => {
    const report = await readReport(REPORT);
    const build = createDocumentBuilder();
    const options = { baseDir: `${ROOT}/examples/department` };
    const { document: official } = await build(report, options);
    const { document: own } = await build(report, { ...options, template: `${ROOT}/examples/own-template` });
    expect(firstTable(official).columns).toEqual([19, 19, 62]);
    expect(firstTable(own).columns).toEqual([16, 17, 67]);
    expect(official.theme.paragraphs['item']!.size).toBe(16);
    expect(own.theme.paragraphs['item']!.size).toBe(18);
    expect(own.theme.paragraphs['level']).toEqual(official.theme.paragraphs['level']);
    const footer = JSON.stringify(own.sections[0]!.footer);
    expect(footer).toContain('"field":"pages"');
    expect(JSON.stringify(official.sections[0]!.footer)).not.toContain('"field":"pages"');
    expect(documentParagraphs(own)).toEqual(documentParagraphs(official));
  });
});

describe('examples/office', () => {
  it('is a folder that is read as a report in which nothing is missing', async () => {
    const report = await readReport(`${ROOT}/examples/office`);
    expect(report.categories[0]!.items.map(({ code }) => code)).toEqual(['4.1', '4.3']);
    expect(await checkReport(report)).toEqual([]);
  });
});

/** The arguments for Node that run a script of examples/. */
function argumentsOf(script: string): readonly string[] {
  const source = readFileSync(`${ROOT}/examples/${script}`, 'utf8');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  return ['--input-type=module', '--eval', outputText];
}

/** Runs a script of examples/ and gives what it prints. */
const run = (script: string): string =>
  execFileSync(process.execPath, argumentsOf(script), { cwd: ROOT }).toString();

describe('examples/plain-text-writer.ts', () => {
  it('writes all text of the report in a format of its own, in under 60 lines', async () => {
    expect(readFileSync(`${ROOT}/examples/plain-text-writer.ts`, 'utf8').split('\n').length).toBeLessThan(60);
    run('plain-text-writer.ts');
    const words = (text: string): string => text.replace(/[\s|#-]+/gu, '');
    const written = words(readFileSync(`${ROOT}/examples/output/department.txt`, 'utf8'));
    const { document } = await toDocument(await readReport(REPORT));
    const missing = documentParagraphs(document).filter((line) => !written.includes(words(line)));
    expect(missing).toEqual([]);
  });
});

describe('examples/generate.ts', () => {
  it('runs as it stands and writes both files', () => {
    expect(run('generate.ts')).toMatch(/department-thai\.docx and \.pdf: \d+ pages/u);
    for (const format of ['docx', 'pdf']) {
      expect(statSync(`${ROOT}/examples/output/department-thai.${format}`).size).toBeGreaterThan(100_000);
    }
  });
});

describe('examples/forms.ts', () => {
  it('writes forms, takes them back unchanged and names levels without a figure', () => {
    const said = run('forms.ts');
    expect(said).toMatch(/\d+ files, 0 taken; \d+ of \d+ levels filled in/u);
    expect(said).not.toContain('two texts');
  });
});

describe('examples/database.ts', () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const hasSqlite = major > 22 || (major === 22 && minor >= 18);
  (hasSqlite ? it : it.skip)('makes a report of rows (needs Node 22.18)', () => {
    expect(run('database.ts')).toContain('database.docx and .pdf: 3 levels');
  });
});

describe('examples/route.ts', () => {
  it('answers a web request with a document, or with what is wrong', () => {
    const asked = `
      import { readFileSync } from 'node:fs';
      const ask = async (format, body) => {
        const answer = await POST(new Request('http://localhost/', { method: 'POST', body }), { params: Promise.resolve({ format }) });
        return [answer.status, Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()];
      };
      const report = readFileSync('examples/department/report.yaml');
      console.log(JSON.stringify([await ask('pdf', report), await ask('pdf', 'agency: ก'), await ask('txt', report)]));`;
    const [flag, evaluate, source] = argumentsOf('route.ts') as [string, string, string];
    const said = execFileSync(process.execPath, [flag, evaluate, source + asked], { cwd: ROOT }).toString();
    expect(JSON.parse(said)).toEqual([
      [200, '%PDF-'],
      [422, '{"pro'],
      [404, ''],
    ]);
  });
});

describe('examples/server.ts', () => {
  it('answers with a document, or with what is wrong', async () => {
    const server = spawn(process.execPath, argumentsOf('server.ts'), {
      cwd: ROOT,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [started] = (await once(server.stdout, 'data')) as [Buffer];
      const port = /port: (\d+)/u.exec(started.toString())![1];
      const post = (name: string, body: string): Promise<Response> =>
        fetch(`http://localhost:${port}/${name}`, { method: 'POST', body });
      const made = await post('report.pdf', readFileSync(REPORT, 'utf8'));
      expect([made.status, made.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(
        Buffer.from(await made.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      const wrong = await post('report.docx', 'agency: กรมตัวอย่าง');
      const { problems } = (await wrong.json()) as { problems: { message: { th: string } }[] };
      expect(wrong.status).toBe(422);
      expect(problems[0]!.message.th).not.toBe('');
      expect((await post('other', '')).status).toBe(404);
    } finally {
      server.kill();
    }
  });
});
