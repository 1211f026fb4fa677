// The data files that the bundle carries in dist/bundle/assets/, by name, and the module that says where each is. In the bundle
// that module replaces src/core/platform/node/shipped-assets.ts.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = 'node_modules';

/** Files by their names, from the package's root. */
export const ASSETS = {
  'fonts/THSarabunNew.ttf': 'fonts/THSarabunNew.ttf',
  'fonts/THSarabunNew-Bold.ttf': 'fonts/THSarabunNew-Bold.ttf',
  'fonts/THSarabunNew-Italic.ttf': 'fonts/THSarabunNew-Italic.ttf',
  'fonts/THSarabunNew-BoldItalic.ttf': 'fonts/THSarabunNew-BoldItalic.ttf',
  'dictionary/thai.dictionary': 'dictionary/thai.dictionary',
  'colour/sRGB_IEC61966_2_1.icc': `${modules}/pdfkit/js/data/sRGB_IEC61966_2_1.icc`,
  'wasm/harfbuzz.wasm': `${modules}/harfbuzzjs/dist/harfbuzz.wasm`,
  'wasm/resvg.wasm': `${modules}/@resvg/resvg-wasm/index_bg.wasm`,
  'wasm/webp.wasm': `${modules}/@cwasm/webp/webp.wasm`,
  'wasm/nsgif.wasm': `${modules}/@cwasm/nsgif/nsgif.wasm`,
  'wasm/nsbmp.wasm': `${modules}/@cwasm/nsbmp/nsbmp.wasm`,
  'pdfjs/pdf.mjs': `${modules}/pdfjs-dist/legacy/build/pdf.min.mjs`,
  'pdfjs/pdf.worker.mjs': `${modules}/pdfjs-dist/legacy/build/pdf.worker.min.mjs`,
};

/** JSON Schemas, which scripts/schemas/ writes. */
export const SCHEMAS = [
  'report',
  'profile',
  'results',
  'scores',
  'plans',
  'follow-ups',
  'level',
  'edition',
  'theme',
];
for (const name of SCHEMAS) ASSETS[`schema/${name}.json`] = `dist/schema/${name}.json`;

/** Modules of threads, which the bundle step writes: each is one file, so that it runs wherever a bundler puts it. */
export const THREADS = {
  'threads/vector-thread.js': 'dist/picture/vector-thread.js',
  'threads/pdf-thread.js': 'dist/read/pdf/pdf-thread.js',
  'threads/pool-thread.js': `${modules}/piscina/dist/worker.js`,
};

/** Papers that go with the files: whose they are, and on what terms. */
const PAPERS = {
  'fonts/README.md': 'fonts/README.md',
  'fonts/LICENSE.txt': 'fonts/LICENSE.txt',
  'fonts/LICENSE-OFL.txt': 'fonts/LICENSE-OFL.txt',
  'dictionary/README.md': 'dictionary/README.md',
  'dictionary/LICENSE-ICU.txt': 'dictionary/LICENSE-ICU.txt',
};

/** Short texts, which are in the code itself. */
const TEXTS = [
  'fonts/manifest.json',
  'fonts/signs.json',
  'templates/editions/pmqa-4.0.json',
  'templates/official/theme.yaml',
  'templates/starter/README.md',
];

/** Packages that files are taken from, by their folders. */
export const ASSET_PACKAGES = Object.values(ASSETS).flatMap(
  (file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? [],
);

export function copyAssets(out) {
  for (const [name, file] of Object.entries({ ...ASSETS, ...PAPERS })) {
    const to = path.join(out, 'assets', name);
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(path.join(root, file), to);
  }
}

/** A text as JSON of JSON is shorter without its spaces. */
const short = (name) => {
  const text = readFileSync(path.join(root, name), 'utf8');
  return name.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text;
};

/**
 * The module in place of shipped-assets.ts. Each place is written as bundlers look for it: `new URL('…', import.meta.url)`, a text
 * with nothing to work out. `folder` is where the assets are from the file that will hold the module.
 */
export function assetsModule(folder) {
  const names = [...Object.keys(ASSETS), ...Object.keys(THREADS)];
  // @vercel/nft takes a file along only where it is read.
  const places = names.map((name) => {
    const url = `new URL('${folder}${name}', import.meta.url)`;
    return `  '${name}': (read) => (read ? readFileSync(${url}) : ${url}),`;
  });
  const texts = TEXTS.map((name) => `  '${name}': ${JSON.stringify(short(name))},`);
  // Functions alone: modules ask for a text before this one has run.
  return `import { readFileSync } from 'node:fs';
import hook from 'asset-hook';
import { assetUrl, readAssetNow } from './assets.js';
import { deflate } from './compression.js';
hook.deflate = (data) => deflate(data);
hook.assetUrl = (name) => assetUrl(name);
hook.readAssetNow = (name) => readAssetNow(name);
var places, texts;
function allPlaces() {
  // In a CommonJS bundle import.meta.url is undefined.
  return (places ??= import.meta.url ? {\n${places.join('\n')}\n} : {});
}
export function shippedAsset(name) {
  return allPlaces()[name]?.(false);
}
export function shippedAssets() {
  return Object.fromEntries(Object.entries(allPlaces()).map(([name, place]) => [name, place(false).href]));
}
export function assetText(name) {
  return (texts ??= {\n${texts.join('\n')}\n})[name];
}
`;
}

/** The same in place of the browser's shipped-assets.ts: URLs alone, without the modules of Node's threads. */
export function browserAssetsModule(folder) {
  const places = Object.keys(ASSETS).map(
    (name) => `  '${name}': () => new URL('${folder}${name}', import.meta.url),`,
  );
  return `import hook from 'asset-hook';
import { readAssetNow } from './assets.js';
hook.readAssetNow = (name) => readAssetNow(name);
const places = {\n${places.join('\n')}\n};
export const shippedAsset = (name) => places[name]?.();
`;
}

/** The texts that a source file names. */
export const textsNamedIn = (source) => TEXTS.filter((name) => source.includes(`'${name}'`));

/** The module in place of the browser's shipped-texts.ts, with some of the texts. */
export function browserTextsModule(names) {
  const texts = names.map((name) => `  '${name}': ${JSON.stringify(short(name))},`);
  return `const texts = {\n${texts.join('\n')}\n};
export const assetText = (name) => texts[name];
`;
}
