// Bundles dist/ with all that it needs into dist/bundle/, which is what the package publishes: a process reads a few files at its
// start instead of hundreds, and an installation is one package. What only one format or verb needs stays in a separate file.
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ASSET_PACKAGES, copyAssets, THREADS } from './assets.mjs';
import { assetPlaces, changedPackages, importedBuiltins } from './bundle-plugins.mjs';
import { directImports } from './direct-imports.mjs';
import { lazyModules, lazyTries, withoutBrotli } from './lazy-modules.mjs';
import { browserBundle } from './bundle-browser.mjs';
import { notices } from './notices.mjs';
import { startChunks } from './start-chunks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist', 'bundle');

const ENTRIES = {
  index: 'dist/index.js',
  model: 'dist/model.js',
  thai: 'dist/thai.js',
  main: 'dist/app/cli/main.js',
  worker: 'dist/batch/worker.js',
  'isolated-child': 'dist/isolated/isolated-child.js',
};

const entry = (name) => path.join(root, ENTRIES[name]);
const moduleOf = (name) => path.join(root, `dist/${name}.js`);

/** Packages that others import in one form and require in the other. */
const ONE_COPY = {
  fontkit: path.join(root, 'node_modules/fontkit/dist/module.mjs'),
  pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.js'),
};

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Some packages have a build for browsers in `main`.
  mainFields: ['module', 'main'],
  alias: ONE_COPY,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
};
const plugins = [
  changedPackages,
  importedBuiltins,
  withoutBrotli,
  lazyModules,
  lazyTries,
  directImports((file) => file),
];
const main = { ...COMMON, plugins: [assetPlaces('./assets/'), ...plugins] };

/** What `check` loads, which is what most other verbs load first. */
const CHECK = [
  'app/cli/run',
  'app/findings',
  'app/cli/print/findings',
  'read/index',
  'read/folder/index',
  'report/index',
];

/** What a document loads besides. */
const DOCUMENTS = ['render/index', 'write/docx/write', 'write/pdf/writer'];

const chunks = await startChunks({
  start: entry('index'),
  command: CHECK.map(moduleOf),
  documents: DOCUMENTS.map(moduleOf),
  entries: Object.keys(ENTRIES).map(entry),
  apart: [entry('thai'), entry('main'), entry('isolated-child')],
  options: main,
});

const whole = await build({
  ...main,
  entryPoints: ENTRIES,
  outdir: out,
  chunkNames: '[name]-[hash]',
  splitting: true,
  plugins: [chunks, ...main.plugins],
});
const threads = await build({
  ...COMMON,
  entryPoints: Object.entries(THREADS).map(([name, file]) => ({ in: file, out: name.replace(/\.js$/u, '') })),
  outdir: path.join(out, 'assets'),
  plugins: [assetPlaces('../'), ...plugins],
});
copyAssets(out);
for (const name of ['boot.js', 'icon.svg'])
  cpSync(path.join(root, 'src/app/page-file', name), path.join(out, 'page-file', name));
const STYLES = [
  'base',
  'start',
  'work',
  'fields',
  'forms',
  'indicators',
  'notes',
  'pages',
  'dialogs',
  'merging',
  'narrow',
];
writeFileSync(
  path.join(out, 'page-file', 'page.css'),
  STYLES.map((name) => readFileSync(path.join(root, `src/app/page-file/style/${name}.css`), 'utf8')).join(
    '\n',
  ),
);
chmodSync(path.join(out, 'main.js'), 0o755);

/** Packages that the prepared dictionary is made of. */
const DATA_PACKAGES = ['node_modules/icu4c-data'];

/** Folders of the packages of which the bundle holds code. */
function bundledPackages({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder.replace(/^.*:/u, ''));
    }
  }
  return [...folders];
}

const bundled = [
  ...new Set([
    ...[whole, threads, browserBundle].flatMap(({ metafile }) => bundledPackages(metafile)),
    ...ASSET_PACKAGES,
  ]),
].sort();
// For the bill of materials and the licences in docs/dependencies.md, which say the same.
writeFileSync(path.join(root, 'dist', 'bundled-packages.json'), `${JSON.stringify(bundled, null, 2)}\n`);
writeFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices([...bundled, ...DATA_PACKAGES]));
