// Small inputs that once took minutes, gigabytes or a wrong turn; each is a promise by its name.
import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import type * as Library from '../../src/index.js';
import { inFolder } from '../support/folder.js';
import { reportWithResult, smallReport } from '../support/report.js';
import { pdfOf, nestedForms } from './support/pdf.js';

const lib = (await import(new URL('../../dist/bundle/index.js', import.meta.url).href)) as typeof Library;

const COMMAND = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));
/** Far above what any of them takes: an input of the kinds below would not end in hours. */
const PATIENCE = 240_000;
const IMPORT = { agency: 'กรมตัวอย่าง', fiscalYear: 2568, category: 1, isolate: true } as const;

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  );

/** A Word file of this library with its document's XML changed. */
async function wordFile(change: (xml: string) => string): Promise<Uint8Array> {
  const { docx } = await lib.generateReport(smallReport(), { formats: ['docx'] });
  const parts = unzipSync(docx!);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml']!))) });
}

describe('text that grew with its square', () => {
  it('is repaired, however long its lines are', () => {
    const unit = 'ด าเนนิการเพ่ือ';
    expect(lib.repairThai(unit.repeat(40_000)).text.slice(0, 14)).toBe(
      lib.repairThai(unit).text.slice(0, 14),
    );
    expect(lib.repairThai('ก'.repeat(9_000_000)).changes).toEqual([]);
  });

  it('is joined, however many lines a paragraph has', () => {
    const { text } = lib.joinLines('a\n'.repeat(200_000));
    expect(text).toHaveLength(400_000);
  });

  it('makes one link of neighbours with one address', async () => {
    const addresses = '<https://a.th>'.repeat(20_000);
    const { pdf } = await lib.generateReport(reportWithResult(addresses), { formats: ['pdf'] });
    expect(pdf!.length).toBeLessThan(10_000_000);
  });
});

describe('a PDF', () => {
  it.each([
    ['of states that are saved and never restored', () => pdfOf({ content: 'q '.repeat(250_000) })],
    ['of forms that multiply in each other', () => nestedForms({ levels: 9, times: 12 })],
  ])(
    '%s is refused by its page, and the process lives',
    async (_, make) => {
      const before = process.memoryUsage.rss();
      expect(await codeOf(lib.importReport(make(), IMPORT))).toBe('pdf-page-too-slow');
      expect(process.memoryUsage.rss() - before).toBeLessThan(2 ** 30);
    },
    PATIENCE,
  );

  it('without pages is named so', async () => {
    expect(await codeOf(lib.importReport(pdfOf({ pages: 0 }), IMPORT))).toBe('pdf-without-pages');
  });

  it('that does not say what its letters are is named so', async () => {
    const { pdf } = await lib.generateReport(smallReport(), { formats: ['pdf'], pdf: { tagged: false } });
    const hidden = Buffer.from(
      Buffer.from(pdf!).toString('latin1').replaceAll('/ToUnicode', '/ToUnicodX'),
      'latin1',
    );
    expect(await codeOf(lib.importReport(hidden, IMPORT))).toBe('pdf-without-text');
  });

  it.each([90, 180, 270])('that is turned by %s degrees is read as one that is not', async (turn) => {
    const report = reportWithResult('ผู้บริหารกำหนดวิสัยทัศน์ร่วมกันทั้งองค์กร');
    const { pdf } = await lib.generateReport(report, { formats: ['pdf'], pdf: { tagged: false } });
    const upright = Buffer.from(pdf!).toString('latin1');
    expect(upright).toContain('/MediaBox');
    const turned = Buffer.from(upright.replaceAll('/MediaBox', `/Rotate ${turn} /MediaBox`), 'latin1');
    const read = async (bytes: Uint8Array): Promise<unknown> =>
      (await lib.importReport(bytes, IMPORT)).report;
    expect(await read(turned)).toEqual(await read(pdf!));
  });
});

describe('a Word file', () => {
  it('is read by the addresses of its namespaces, whatever their prefixes', async () => {
    const other = await wordFile((xml) =>
      xml.replace(/(<\/?|\s)w:/gu, '$1x:').replaceAll('xmlns:w=', 'xmlns:x='),
    );
    expect(lib.extractReport(other)).toEqual(lib.extractReport(await wordFile((xml) => xml)));
  });

  it(
    'with a run of millions of letters is refused by its limit',
    async () => {
      const long = await wordFile((xml) =>
        xml.replace(/<\/w:t>(?!.*<\/w:t>)/su, `${'ก'.repeat(5_000_000)}$&`),
      );
      expect(['invalid-report', 'word-file-too-large']).toContain(
        await codeOf(lib.importReport(long, IMPORT)),
      );
    },
    PATIENCE,
  );

  it('that a bit of has changed is refused by its checksum', async () => {
    const bytes = await wordFile((xml) => xml);
    const at = Buffer.from(bytes).indexOf('word/document.xml') + 'word/document.xml'.length + 40;
    bytes[at]! ^= 1;
    expect(await codeOf(lib.extractReport(bytes, { isolate: true }))).toBe('damaged-word-file');
  });
});

describe('options', () => {
  it.each<[string, object]>([
    ['keepTogether[0]', { keepTogether: ['ก'.repeat(100_000)] }],
    ['keepTogether[0]', { keepTogether: [null] }],
    ['digits', { digits: 'Thai' }],
    ['pdf.standard', { pdf: { standard: 'PDF/X' } }],
  ])('that no one documented are refused: %s', async (option, given) => {
    await expect(lib.generateReport(smallReport(), given)).rejects.toMatchObject({ option });
  });

  it('of a template do not make pages larger than Word takes', async () => {
    await inFolder(
      { 'theme.yaml': 'page:\n  paper: { width: 100000 cm, height: 100000 cm }\n' },
      async (folder) => {
        await expect(lib.generateReport(smallReport(), { template: folder })).rejects.toMatchObject({
          name: 'TemplateError',
        });
      },
    );
  });
});

describe('the command', () => {
  it('prints no control characters of a key', async () => {
    const report = { ...smallReport(), '\u001b]0;other title\u0007\u001b[2J\u009b31m': 1 };
    await inFolder({ 'a.json': JSON.stringify(report) }, async (folder) => {
      const { said, code } = await run(['build', path.join(folder, 'a.json'), '--lang', 'en']);
      expect(code).toBe(1);
      expect(said).toContain('␛]0;other title');

      expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u);
    });
  });

  it('ends a preview at once while pages are made', async () => {
    const report = reportWithResult('- ก\n'.repeat(60_000));
    await inFolder({ 'a.json': JSON.stringify(report) }, async (folder) => {
      const { code, said } = await run(['preview', path.join(folder, 'a.json')], (child) => {
        child.stdout!.once('data', () => setTimeout(() => child.kill('SIGINT'), 500));
      });
      expect([code, said.includes('http://')]).toEqual([0, true]);
    });
  });

  it(
    'collects no Word file that takes too long, and the report stays as it is',
    async () => {
      const many = await wordFile((xml) => xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(1_500_000)}`));
      await inFolder({ 'a.json': JSON.stringify(smallReport()), 'b.docx': many }, async (folder) => {
        const [report, form] = ['a.json', 'b.docx'].map((name) => path.join(folder, name)) as [
          string,
          string,
        ];
        const before = await readFile(report);
        const { code, said } = await run(['collect', form, '--into', report, '--lang', 'en']);
        expect(code).toBe(1);
        expect(said).toMatch(/b\.docx: .*(?:seconds of the processor|MB of memory|too large)/u);
        expect(before.equals(await readFile(report))).toBe(true);
      });
    },
    PATIENCE,
  );

  it('leaves a Word file that a preview or an import was made of as it is', async () => {
    await inFolder({}, async (folder) => {
      const file = path.join(folder, 'เก่า.docx');
      // An agency's own file: it does not say what it was made from.
      const parts = Object.entries(unzipSync(await wordFile((xml) => xml)));
      const foreign = parts.filter(([name]) => !name.startsWith('customXml'));
      await writeFile(file, zipSync(Object.fromEntries(foreign)));
      const before = await readFile(file);
      await run(['import', file, '--out', path.join(folder, 'เก่า')]);
      await run(['build', path.join(folder, 'เก่า')]);
      expect(before.equals(await readFile(file))).toBe(true);
      expect((await stat(path.join(folder, 'เก่า'))).isDirectory()).toBe(true);
    });
  });
});

/** Runs the command; `started` is given its process. */
function run(
  args: readonly string[],
  started: (child: ReturnType<typeof spawn>) => void = () => undefined,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
    started(child);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}
