import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startPreview, type Preview } from '../../../src/app/preview/start-preview.js';
import { inFolder } from '../../support/folder.js';
import { ask, inPreview, listen, listingOf } from './support/preview.js';

const FILES = {
  'report.yaml': 'agency: กรม\nfiscalYear: 2568\n',
  '1/1.1/basic.md': 'ผล\n',
  'secret/ภาพ.png': 'x',
};

describe('the preview server', () => {
  it('gives the files of a folder by their revisions', () =>
    inPreview(FILES, async ({ url }) => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/u);
      const { report } = await listingOf(url);
      expect(Object.keys(report)).toEqual(['report.yaml', 'secret/ภาพ.png', '1/1.1/basic.md']);
      const [revision, bytes] = report['1/1.1/basic.md']!;
      const given = await ask(`${url}file/${revision}`);
      expect([given.status, given.body.toString('utf8'), given.body.length]).toEqual([200, 'ผล\n', bytes]);
      expect(given.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-security-policy': expect.stringMatching(/^default-src 'none'.*frame-ancestors 'none'$/u),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(given.headers).not.toHaveProperty('access-control-allow-origin');
      expect((await ask(`${url}file/${revision}`, { method: 'HEAD' })).body).toHaveLength(0);
    }));

  it('gives no revision that the file no longer has', () =>
    inPreview(FILES, async ({ url }, folder) => {
      const [revision] = (await listingOf(url)).report['1/1.1/basic.md']!;
      await writeFile(path.join(folder, '1/1.1/basic.md'), 'ผลใหม่\n');
      expect((await ask(`${url}file/${revision}`)).status).toBe(404);
    }));

  it('refuses another Host, another Origin, no token and other methods', () =>
    inPreview(FILES, async ({ url }) => {
      const { port, origin } = new URL(url);
      const status = async (...asked: Parameters<typeof ask>): Promise<number> =>
        (await ask(...asked)).status;
      const post = (headers: Record<string, string>): Promise<number> =>
        status(`${url}save`, { method: 'POST', headers, body: '[]\n' });
      expect(await status(`${url}listing`, { headers: { Host: `evil.example:${port}` } })).toBe(403);
      expect(await status(`${url}listing`, { headers: { Origin: 'http://evil.example' } })).toBe(403);
      expect(await status(`${url}events`, { headers: { Origin: 'null' } })).toBe(403);
      expect(await status(url, { path: '/' })).toBe(403);
      expect(await status(url, { path: '/listing' })).toBe(403);
      expect(await status(url, { path: '/save', method: 'POST', headers: { Origin: origin } })).toBe(403);
      expect(await post({})).toBe(403);
      expect(await post({ Origin: 'http://evil.example' })).toBe(403);
      expect(await post({ Origin: origin, Host: `evil.example:${port}` })).toBe(403);
      expect(await post({ Origin: origin })).toBe(200);
      expect(await status(`${url}listing`, { method: 'POST', headers: { Origin: origin } })).toBe(405);
      expect(await status(url, { method: 'OPTIONS', headers: { Origin: 'http://evil.example' } })).toBe(405);
    }));

  it('gives nothing by a path, however it is written', () =>
    inPreview(FILES, async ({ url }, folder) => {
      const { pathname } = new URL(url);
      const whole = encodeURIComponent(path.join(folder, 'report.yaml'));
      const asked = [
        ...[
          'report.yaml',
          '../report.yaml',
          '..%2freport.yaml',
          '%2e%2e/report.yaml',
          './listing',
          '//listing',
        ],
        ...['/etc/passwd', '%2fetc%2fpasswd', 'listing%00', 'listing/', 'file/', 'file/report.yaml'],
        ...['file/../report.yaml', 'file/%2e%2e/report.yaml', 'file//etc/passwd', `file/${whole}`, whole],
        ...['file/abc', '__proto__', 'constructor'],
      ];
      for (const name of asked) {
        const { status, body } = await ask(url, { path: `${pathname}${name}` });
        expect([name, status >= 400, body.length]).toEqual([name, true, 0]);
      }
    }));

  it('says so when the port that is asked for is taken, and takes the next one otherwise', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(inPreview(FILES, async () => undefined, { port })).rejects.toMatchObject({
      name: 'OptionError',
      messages: { th: expect.stringContaining(`ใช้พอร์ต ${port} ไม่ได้`) },
    });
    await new Promise((resolve) => other.close(resolve));
    const usual = { port: undefined } as never;
    await inPreview(
      FILES,
      (first) =>
        inPreview(
          FILES,
          async (second) => expect(new URL(second.url).port).not.toBe(new URL(first.url).port),
          usual,
        ),
      usual,
    );
  });

  it('is closed with an open page', async () => {
    let open: Promise<unknown> | undefined;
    await inPreview(FILES, async ({ url }) => {
      await listen(url).next(() => true);
      open = listen(url).next(() => false);
      open.catch(() => undefined);
    });
    await expect(open).rejects.toThrow();
  });

  it('does not begin without the report, the template or the criteria', () =>
    inFolder(FILES, async (folder) => {
      const start = (file: string, more = {}): Promise<Preview> =>
        startPreview(path.join(folder, file), { port: 0, lang: 'th', ...more });
      await expect(start('b.json')).rejects.toMatchObject({ name: 'ReadError' });
      for (const name of ['template', 'criteria'])
        await expect(start('', { [name]: path.join(folder, 'none') })).rejects.toMatchObject({
          code: 'ENOENT',
        });
    }));
});

describe('the files of a preview', () => {
  const namesIn = async (url: string): Promise<readonly string[]> =>
    Object.keys((await listingOf(url)).report);

  it('are not those of systems and programs, and none that a link has elsewhere', () =>
    inFolder({ 'outside.md': 'x', 'elsewhere/a.md': 'x' }, (outside) =>
      inPreview(
        { ...FILES, '.git/config': 'x', 'node_modules/a/b.md': 'x', '~$report.docx': 'x' },
        async ({ url }, folder) => {
          await symlink(path.join(outside, 'outside.md'), path.join(folder, 'link.md'));
          await symlink(path.join(outside, 'elsewhere'), path.join(folder, '2'));
          await symlink(path.join(folder, '1'), path.join(folder, '3'));
          await symlink(folder, path.join(folder, '4'));
          const own = ['report.yaml', 'secret/ภาพ.png', '1/1.1/basic.md', '3/1.1/basic.md'];
          expect(await namesIn(url)).toEqual(own);
          await rm(path.join(folder, '1'), { recursive: true });
          await mkdir(path.join(folder, '5/5.1'), { recursive: true });
          await writeFile(path.join(folder, '5/5.1/basic.md'), 'x');
          await symlink(path.join(folder, '5/5.1/basic.md'), path.join(folder, 'inside.md'));
          expect(await namesIn(url)).toEqual([
            'inside.md',
            'report.yaml',
            'secret/ภาพ.png',
            '5/5.1/basic.md',
          ]);
        },
      ),
    ));

  it('of a report that is one file are no other texts', () =>
    inPreview(
      { ...FILES, 'a.json': '{}', 'other.yaml': 'x', 'หลักฐาน.pdf': 'x' },
      async ({ url }) => expect(await namesIn(url)).toEqual(['a.json', 'หลักฐาน.pdf', 'secret/ภาพ.png']),
      { file: 'a.json' },
    ));

  it('are sent again after each change, folders made later too, and not where nothing changed', () =>
    inPreview(FILES, async ({ url }, folder) => {
      const page = listen(url);
      const first = await page.next(() => true);
      await mkdir(path.join(folder, '2/2.1'), { recursive: true });
      await writeFile(path.join(folder, '2/2.1/basic.md'), 'ผล\n');
      const second = await page.next(({ report }) => (report['2/2.1/basic.md']?.[1] ?? 0) > 0);
      expect(second.report['report.yaml']).toEqual(first.report['report.yaml']);
      await writeFile(path.join(folder, '2/2.1/basic.md'), 'ผลใหม่\n');
      const third = await page.next(() => true);
      expect(third.report['2/2.1/basic.md']).not.toEqual(second.report['2/2.1/basic.md']);
      await rm(path.join(folder, '2'), { recursive: true });
      await page.next(({ report }) => !report['2/2.1/basic.md']);
    }));

  it('are followed with those of the template and the criteria', () =>
    inFolder({ 't/theme.yaml': 'a', 'c/criteria.yaml': 'b' }, (other) =>
      inPreview(
        FILES,
        async ({ url }) => {
          const page = listen(url);
          const { template, criteria } = await page.next(() => true);
          expect([Object.keys(template!), criteria?.name]).toEqual([['theme.yaml'], 'criteria.yaml']);
          await writeFile(path.join(other, 't/theme.yaml'), 'other');
          await page.next((next) => next.template!['theme.yaml']![0] !== template!['theme.yaml']![0]);
          await writeFile(path.join(other, 'c/criteria.yaml'), 'other');
          const next = await page.next(({ criteria: now }) => now?.revision !== criteria?.revision);
          const { body } = await ask(`${url}file/${next.criteria!.revision}`);
          expect(body.toString('utf8')).toBe('other');
        },
        { template: path.join(other, 't'), criteria: path.join(other, 'c/criteria.yaml') },
      ),
    ));
});
