import { readdirSync } from 'node:fs';
import { assetUrl } from '../../core/platform/node/index.js';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../language.js';

export interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const PAGE = fileURLToPath(new URL('page/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/**
 * Gives the files of the page by the names in this table alone: a name is never taken for a path. pdf.js comes in the
 * build that also runs in browsers of some years ago.
 */
export function createAssets(lang: Language): (name: string) => Promise<Answer | undefined> {
  const files = new Map([
    ...readdirSync(PAGE)
      .filter((name) => /\.(?:html|css|js|svg)$/u.test(name))
      .map((name) => [name === 'index.html' ? '' : name, path.join(PAGE, name)] as const),
    ['pdf.mjs', fileURLToPath(assetUrl('pdfjs/pdf.mjs'))],
    ['pdf.worker.mjs', fileURLToPath(assetUrl('pdfjs/pdf.worker.mjs'))],
    ['sarabun.ttf', fileURLToPath(assetUrl('fonts/THSarabunNew.ttf'))],
  ]);
  return async (name) => {
    const file = files.get(name);
    if (file === undefined) return undefined;
    const body = await readFile(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    return name === ''
      ? { type, body: body.toString('utf8').replace('lang="th"', `lang="${lang}"`) }
      : { type, body };
  };
}
