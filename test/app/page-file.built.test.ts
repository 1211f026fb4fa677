import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const COMMAND = path.resolve('dist/bundle/main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'pmqa-page-'));
const file = path.join(folder, 'pmqa-report.html');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (...more: readonly string[]): string =>
  execFileSync(process.execPath, [COMMAND, 'page', '--out', folder, ...more], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('the file of the page', () => {
  let html = '';
  beforeAll(() => {
    expect(write()).toBe(`${file}\n`);
    html = readFileSync(file, 'utf8');
  });
  /** Elements by their name, each with its attributes and its text. */
  const elements = (name: string): readonly (readonly [attributes: string, text: string])[] =>
    [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>([^]*?)</${name}>`, 'gu'))].map(
      ([, attributes = '', text = '']) => [attributes, text],
    );

  it('is one file of at most 6 MB that loads nothing', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(6_000_000);
    expect(html).not.toMatch(/<(?:script|img|iframe|link)[^>]*\b(?:src|href)="(?!data:)/u);
  });

  it('allows no connection, and no script but its own', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)![1]!;
    const scripts = elements('script').filter(([attributes]) => attributes === '');
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256').update(scripts[0]![1]).digest('base64');
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'none'",
        `script-src 'sha256-${hash}' blob: 'wasm-unsafe-eval'`,
        "form-action 'none'",
      ]),
    );
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
  });

  it('is written again over itself, and not over a file of somebody else', () => {
    expect(write()).toBe(`${file}\n`);
    writeFileSync(file, 'ของคนอื่น');
    expect(() => write()).toThrow();
    expect(readFileSync(file, 'utf8')).toBe('ของคนอื่น');
    expect(write('--force')).toBe(`${file}\n`);
  });
});
