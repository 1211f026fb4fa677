import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import { assetUrl } from '../../core/platform/node/index.js';
import { facts } from '../desk/index.js';
import type { ServedReport } from '../served/index.js';

const WEB = new URL('../web/', import.meta.url);
const OWN = new URL('page-file/', import.meta.url);

/** Data files that the page holds, by their names among the package's assets. */
const ASSETS = [
  'fonts/THSarabunNew.ttf',
  'fonts/THSarabunNew-Bold.ttf',
  'fonts/THSarabunNew-Italic.ttf',
  'fonts/THSarabunNew-BoldItalic.ttf',
  'dictionary/thai.dictionary',
  'colour/sRGB_IEC61966_2_1.icc',
  'wasm/harfbuzz.wasm',
  'wasm/resvg.wasm',
  'wasm/webp.wasm',
  'wasm/nsgif.wasm',
  'wasm/nsbmp.wasm',
  'pdfjs/pdf.mjs',
  'pdfjs/pdf.worker.mjs',
];

/** How a page is put together. */
interface PageKind {
  /** Where it may connect to. */
  readonly connect: string;
  /** How well what it holds is packed. */
  readonly level: number;
  /** The report that it opens by itself. */
  readonly served?: ServedReport;
}

/**
 * The page as one file of HTML that opens from a disk, without a server and a network: the code that the package has for browsers,
 * fonts, dictionary, WebAssembly and pdf.js are in it. Its policy allows no connection at all.
 */
export const pageFile = (): string =>
  pageWith({ connect: "'none'", level: constants.Z_BEST_COMPRESSION }).html;

/** The same page with a report open in it, for a server that holds the report's files: it connects to that server alone. */
export const servedPage = (served: ServedReport): Page =>
  pageWith({ connect: "'self'", level: constants.Z_BEST_SPEED, served });

interface Page {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
}

function pageWith({ connect, level, served }: PageKind): Page {
  const packed = (data: Uint8Array | string): string => deflateRawSync(data, { level }).toString('base64');
  const boot = text(new URL('boot.js', OWN));
  const style = text(new URL('page.css', OWN));
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(boot)}' blob: 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src '${hashOf(style)}'`,
    ...['img-src data: blob:', 'font-src data: blob:', `connect-src ${connect}`],
    ...["base-uri 'none'", "form-action 'none'", "object-src 'none'", "frame-src 'none'"],
  ].join('; ');
  const assets = ASSETS.map(
    (name) =>
      `<script type="text/plain" data-asset="${name}">${packed(readFileSync(fileURLToPath(assetUrl(name))))}</script>`,
  );
  const html = `<!doctype html>
<html lang="${served?.language ?? 'th'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>รายงาน PMQA 4.0</title>
<link rel="icon" href="data:image/svg+xml;base64,${readFileSync(new URL('icon.svg', OWN)).toString('base64')}">
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<script type="application/json" id="facts">${JSON.stringify(facts())}</script>
${served ? `<script type="application/json" id="served">${asData(served)}</script>\n` : ''}<script type="text/plain" id="interface">${packed(partsOf('page.js'))}</script>
<script>${boot}</script>
<script type="text/plain" id="code">${packed(partsOf('page-worker.js'))}</script>
${assets.join('\n')}
</body>
</html>
`;
  return { html, policy };
}

/** JSON that no HTML ends. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const text = (file: URL): string => readFileSync(file, 'utf8');

const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** A module of the bundle for browsers and all that it imports, by their names. */
function partsOf(entry: string): string {
  const known = new Set(readdirSync(WEB));
  const parts = new Map<string, string>();
  const take = (name: string): void => {
    if (parts.has(name) || !known.has(name)) return;
    const code = text(new URL(name, WEB));
    // What is imported later asks for its URL then.
    parts.set(name, code.replace(/\bimport\("\.\/([\w-]+\.js)"\)/gu, 'import(pmqaPart("$1"))'));
    for (const [, other] of code.matchAll(/"\.\/([\w-]+\.js)"/gu)) take(other!);
  };
  take(entry);
  return JSON.stringify(Object.fromEntries(parts));
}
