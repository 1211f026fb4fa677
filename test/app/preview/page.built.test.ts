import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { inFolder } from '../../support/folder.js';
import { ask } from './support/preview.js';

const COMMAND = path.resolve('dist/bundle/main.js');

/** Runs a test with the address that the command prints, and gives its exit code after Ctrl-C. */
async function withCommand(args: readonly string[], test: (url: string) => Promise<void>): Promise<unknown> {
  const child = spawn(process.execPath, [COMMAND, 'preview', ...args, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  try {
    const printed = new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data) => resolve(String(data).trim()));
      void ended.then((code) => reject(new Error(`it ended with ${String(code)}`)));
    });
    await test(await printed);
  } finally {
    child.kill('SIGINT');
  }
  return ended;
}

it('serves the page of reports, which connects to its server and to nothing else', () =>
  inFolder({ 'report.yaml': 'agency: กรม\nfiscalYear: 2568\n' }, async (folder) => {
    const hostile = '</script><script>alert(1)</script>';
    const args = [folder, '--lang', 'en', '--keep-together', hostile, '--no-repair'];
    const code = await withCommand(args, async (url) => {
      const { status, headers, body } = await ask(url);
      const html = body.toString('utf8');
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(html).toContain('<html lang="en">');
      const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)![1]!;
      expect(headers['content-security-policy']).toBe(`${meta}; frame-ancestors 'none'`);
      expect(meta.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "connect-src 'self'",
          expect.stringMatching(/^script-src 'sha256-[^']*' blob: 'wasm-unsafe-eval'$/u),
        ]),
      );
      expect(meta).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
      expect(html).not.toMatch(/<(?:script|img|iframe|link)[^>]*\b(?:src|href)="(?!data:)/u);
      expect(html).not.toContain(hostile);
      const given = /<script type="application\/json" id="served">([^<]*)<\/script>/u.exec(html)![1]!;
      expect(JSON.parse(given)).toMatchObject({
        name: path.basename(folder),
        home: folder,
        language: 'en',
        repair: false,
        documents: { keepTogether: [hostile] },
      });
    });
    expect(code).toBe(0);
  }));
