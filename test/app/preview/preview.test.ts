import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, get, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ReportStatus } from '../../../src/forms/index.js';
import { startPreview, type Preview, type PreviewOptions } from '../../../src/app/preview/start-preview.js';
import type { PreviewState } from '../../../src/app/preview/session.js';
import { inFolder } from '../../support/folder.js';
import { reportWithResult, smallReport } from '../../support/report.js';

const REPORT = JSON.stringify(smallReport(), null, 2);

/** Runs a test with the preview of a report in a folder of its own. */
const inPreview = (
  test: (preview: Preview, folder: string) => Promise<void>,
  options: Partial<PreviewOptions> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<void> =>
  inFolder({ 'a.json': REPORT, 'secret.txt': 'x', ...files }, async (folder) => {
    const preview = await startPreview(path.join(folder, 'a.json'), { port: 0, lang: 'th', ...options });
    try {
      await test(preview, folder);
    } finally {
      await preview.close();
    }
  });

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends a path exactly as it is written, with headers that no browser would send. */
const ask = (
  url: string,
  { path: raw, ...rest }: { path?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(url);
    const asked = request({ hostname, port, path: raw ?? pathname, ...rest }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });

type Wanted = (state: PreviewState) => boolean;

/** Listens as an open page does; `next` gives the first state not yet given for which a condition holds. */
function openPage(url: string): { readonly next: (wanted: Wanted) => Promise<PreviewState> } {
  const states: PreviewState[] = [];
  let text = '';
  let isOver = false;
  let tell: () => void = () => undefined;
  const over = (): void => {
    isOver = true;
    tell();
  };
  get(`${url}events`, (response) => {
    response.setEncoding('utf8').on('data', (part: string) => {
      const frames = `${text}${part}`.split('\n\n');
      text = frames.pop() ?? '';
      states.push(...frames.map((frame) => JSON.parse(frame.replace('data: ', '')) as PreviewState));
      tell();
    });
    response.on('close', over);
  }).on('error', over);
  return {
    next: async (wanted) => {
      for (;;) {
        for (let state = states.shift(); state; state = states.shift()) if (wanted(state)) return state;
        if (isOver) throw new Error('the stream has ended');
        await new Promise<void>((resolve) => (tell = resolve));
      }
    },
  };
}

const done: Wanted = ({ phase }) => phase === 'done';
const failed: Wanted = ({ phase }) => phase === 'failed';

describe('the preview server', () => {
  it('serves the page, its files, pdf.js and the PDF below the token', () =>
    inPreview(async ({ url }) => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/u);
      await openPage(url).next(done);
      const types = {
        '': 'text/html',
        'main.js': 'text/javascript',
        'preview.css': 'text/css',
        'icon.svg': 'image/svg',
      };
      for (const [name, type] of Object.entries({
        ...types,
        'pdf.mjs': 'text/javascript',
        'sarabun.ttf': 'font/ttf',
      })) {
        const { status, headers } = await ask(`${url}${name}`);
        expect([name, status, headers['content-type']]).toEqual([name, 200, expect.stringContaining(type)]);
      }
      const pdf = await ask(`${url}report.pdf`);
      expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
      expect((await ask(`${url}report.pdf`, { method: 'HEAD' })).body).toHaveLength(0);
    }));

  it('lets a page load nothing from elsewhere, and nobody frame it', () =>
    inPreview(async ({ url }) => {
      const { headers, body } = await ask(url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/u);
      expect(policy).not.toMatch(/unsafe|https?:|\*/u);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(body.toString('utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    }));

  it('refuses another Host, another Origin, no token and other methods', () =>
    inPreview(async ({ url }) => {
      const { port } = new URL(url);
      const status = async (...asked: Parameters<typeof ask>): Promise<number> =>
        (await ask(...asked)).status;
      expect(await status(url, { headers: { Host: `evil.example:${port}` } })).toBe(403);
      expect(await status(`${url}report.pdf`, { headers: { Origin: 'http://evil.example' } })).toBe(403);
      expect(await status(`${url}events`, { headers: { Origin: 'null' } })).toBe(403);
      expect(await status(url, { path: '/' })).toBe(403);
      expect(await status(url, { path: '/report.pdf' })).toBe(403);
      expect(await status(url, { method: 'POST' })).toBe(405);
      expect(await status(url, { method: 'OPTIONS', headers: { Origin: 'http://evil.example' } })).toBe(405);
    }));

  it('gives no file outside the page, however its path is written', () =>
    inPreview(async ({ url }, folder) => {
      const { pathname } = new URL(url);
      const outside = [
        ...[
          '../a.json',
          '..%2fa.json',
          '%2e%2e/a.json',
          '..\\a.json',
          '..%5ca.json',
          './main.js',
          '//main.js',
        ],
        ...[
          '/etc/passwd',
          '%2fetc%2fpasswd',
          'main.js%00',
          'main.js/',
          'page/main.js',
          'index.html',
          'secret.txt',
        ],
        ...[
          '../../../../../etc/passwd',
          '__proto__',
          'constructor',
          encodeURIComponent(path.join(folder, 'a.json')),
        ],
      ];
      for (const name of outside) {
        const { status, body } = await ask(url, { path: `${pathname}${name}` });
        expect([name, status >= 400, body.length]).toEqual([name, true, 0]);
      }
    }));

  it('says so when the port that is asked for is taken, and takes the next one otherwise', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(inPreview(async () => undefined, { port })).rejects.toMatchObject({
      name: 'OptionError',
      messages: { th: expect.stringContaining(`ใช้พอร์ต ${port} ไม่ได้`) },
    });
    await new Promise((resolve) => other.close(resolve));
    const usual = { port: undefined } as unknown as Partial<PreviewOptions>;
    await inPreview(
      (first) =>
        inPreview(
          async (second) => expect(new URL(second.url).port).not.toBe(new URL(first.url).port),
          usual,
        ),
      usual,
    );
  });

  it('is closed with an open page', async () => {
    let open: Promise<unknown> | undefined;
    await inPreview(async ({ url }) => {
      await openPage(url).next(done);
      open = openPage(url).next(() => false);
      open.catch(() => undefined);
    });
    await expect(open).rejects.toThrow();
  });

  it('is English with lang en', () =>
    inPreview(
      async ({ url }) => expect((await ask(url)).body.toString('utf8')).toContain('<html lang="en">'),
      {
        lang: 'en',
      },
    ));

  it('does not begin without the report or the template', async () => {
    const start = (file: string, template?: string): Promise<Preview> =>
      startPreview(file, { port: 0, lang: 'th', ...(template && { template }) });
    await inFolder({ 'a.json': REPORT }, async (folder) => {
      await expect(start(path.join(folder, 'b.json'))).rejects.toMatchObject({ name: 'ReadError' });
      await expect(start(path.join(folder, 'a.json'), path.join(folder, 'none'))).rejects.toMatchObject({
        code: 'ENOENT',
      });
    });
  });
});

describe('a preview', () => {
  it('makes new pages when the report is saved, and none when they would be the same', () =>
    inPreview(async ({ url }, folder) => {
      const page = openPage(url);
      const { pdf, name } = await page.next(done);
      expect([name, pdf?.pages]).toEqual(['a.json', 1]);
      await writeFile(path.join(folder, 'a.json'), REPORT.replace('วิสัยทัศน์', 'ทิศทาง'));
      const changed = await page.next(done);
      expect(changed.pdf!.key).not.toBe(pdf!.key);
      await writeFile(path.join(folder, 'ภาพ.png'), '');
      expect((await page.next(done)).pdf).toEqual(changed.pdf);
    }));

  it('keeps the last pages while the report is broken, and says where', () =>
    inPreview(async ({ url }, folder) => {
      const page = openPage(url);
      const { pdf } = await page.next(done);
      const file = path.join(folder, 'a.json');
      await writeFile(file, REPORT.replace('"fiscalYear": 2563,', '"fiscalYear": 2563'));
      expect(await page.next(failed)).toMatchObject({
        pdf,
        notes: [
          {
            severity: 'error',
            message: { th: expect.stringMatching(/^เขียนผิดรูปแบบ/u) },
            place: { label: 'a.json:4' },
          },
        ],
      });
      expect((await ask(`${url}report.pdf`)).body.subarray(0, 5).toString()).toBe('%PDF-');
      await writeFile(file, REPORT.replace('2563', '2020'));
      const { notes } = await page.next((state) => failed(state) && state.notes[0]?.path === 'fiscalYear');
      expect(notes[0]?.place).toEqual({
        label: 'a.json:3',
        text: `${file}:3`,
        link: expect.stringMatching(/^vscode:\/\/file\/.*\/a\.json:3:3$/u),
      });
      await writeFile(file, REPORT);
      expect((await page.next(done)).pdf).toEqual(pdf);
    }));

  it('begins with a broken report, and shows pages once it is mended', () =>
    inPreview(
      async ({ url }, folder) => {
        const page = openPage(url);
        expect(await page.next(failed)).not.toHaveProperty('pdf');
        expect((await ask(`${url}report.pdf`)).status).toBe(404);
        await writeFile(path.join(folder, 'a.json'), REPORT);
        expect((await page.next(done)).pdf?.pages).toBe(1);
      },
      {},
      { 'a.json': '{' },
    ));

  it('lists findings and warnings with their places, errors first', () =>
    inPreview(
      async ({ url }) => {
        const { notes } = await openPage(url).next(done);
        expect(notes.map(({ severity }) => severity)).toEqual(['error', 'error']);
        expect(notes[0]).toMatchObject({ place: { label: expect.stringMatching(/^a\.json:\d+$/u) } });
      },
      {},
      { 'a.json': JSON.stringify(reportWithResult('เลขที่ 1103702071811\n\n![](ไม่มี.png)'), null, 2) },
    ));

  it('follows the template folder, and tells of its errors', () =>
    inFolder({ 'theme.yaml': 'page: { margin: { left: 2 cm } }\n' }, (template) =>
      inPreview(
        async ({ url }) => {
          const page = openPage(url);
          const { pdf } = await page.next(done);
          await writeFile(path.join(template, 'theme.yaml'), 'page: { margin: { left: 4 cm } }\n');
          const changed = await page.next(done);
          expect(changed.pdf!.key).not.toBe(pdf!.key);
          await writeFile(path.join(template, 'theme.yaml'), 'page: [\n');
          expect(await page.next(failed)).toMatchObject({
            pdf: changed.pdf,
            notes: [{ place: { label: expect.stringMatching(/theme\.yaml:\d+$/u) } }],
          });
        },
        { template },
      ),
    ));

  it('follows a report folder, folders made later too', () =>
    inFolder({ 'r/report.yaml': 'agency: ก\nfiscalYear: 2563\n' }, async (folder) => {
      const preview = await startPreview(path.join(folder, 'r'), { port: 0, lang: 'th' });
      try {
        const page = openPage(preview.url);
        const first = await page.next(done);
        const item = path.join(folder, 'r', '1', '1.1');
        await mkdir(item, { recursive: true });
        await writeFile(path.join(item, 'basic.md'), 'ผลการดำเนินงาน\n');
        const second = await page.next((state) => done(state) && state.pdf!.key !== first.pdf!.key);
        await writeFile(path.join(item, 'basic.md'), 'ผลใหม่\n');
        expect((await page.next(done)).pdf!.key).not.toBe(second.pdf!.key);
      } finally {
        await preview.close();
      }
    }));

  it('says how far the report is, and says nothing of one that cannot be read', () =>
    inPreview(async ({ url }, folder) => {
      const page = openPage(url);
      await page.next(done);
      const { status, headers, body } = await ask(`${url}status.json`);
      expect([status, headers['content-type']]).toEqual([200, 'application/json']);
      const found = JSON.parse(body.toString('utf8')) as ReportStatus;
      expect(found).toMatchObject({ fiscalYear: 2563, total: { levels: [1, 1] } });
      expect(found.today).toMatch(/^\d{4}-\d\d-\d\d$/u);
      await writeFile(path.join(folder, 'a.json'), '{');
      await page.next(failed);
      expect((await ask(`${url}status.json`)).body.toString('utf8')).toBe('null');
    }));
});
