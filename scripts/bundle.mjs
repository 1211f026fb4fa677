// Bundles dist/ with the JavaScript of what it needs into dist/bundle/, which is what the package publishes: a process reads a
// few files at its start instead of hundreds. What only one format or verb needs stays in a separate file.
import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lazyBrotli, lazyModules, lazyTries } from './lazy-modules.mjs';
import { oneCore } from './one-core.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist', 'bundle');

/** Loaded as they are: WebAssembly, what the browser gets too, one file already, or separate files next to them. */
const EXTERNAL = ['@resvg/resvg-wasm', 'harfbuzzjs', 'pdfjs-dist', 'piscina'];

const ENTRIES = {
  index: 'dist/index.js',
  thai: 'dist/thai.js',
  main: 'dist/app/cli/main.js',
  worker: 'dist/batch/worker.js',
  'vector-thread': 'dist/picture/vector-thread.js',
  'pdf-thread': 'dist/read/pdf/pdf-thread.js',
  'preview-thread': 'dist/app/preview/preview-thread.js',
  'isolated-child': 'dist/isolated/isolated-child.js',
};

const entry = (name) => path.join(root, ENTRIES[name]);
const core = oneCore({
  start: entry('index'),
  entries: Object.keys(ENTRIES).map(entry),
  apart: [
    entry('thai'),
    entry('main'),
    entry('vector-thread'),
    entry('pdf-thread'),
    entry('isolated-child'),
    entry('preview-thread'),
  ],
});

/** For packages in CommonJS, which ask for Node's own modules and for files next to them. */
const COMMONJS = `import { createRequire as createBundleRequire } from 'node:module';
const require = createBundleRequire(import.meta.url);
const bundleFolder = import.meta.dirname;`;

/** Packages that others import in one form and require in the other. */
const ONE_COPY = {
  fontkit: path.join(root, 'node_modules/fontkit/dist/module.mjs'),
  pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.js'),
};

/** The colour profile of PDF/A, which pdfkit reads from a folder next to it. */
const COLOUR_PROFILE = 'data/sRGB_IEC61966_2_1.icc';

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ENTRIES,
  outdir: out,
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Some packages have a build for browsers in `main`.
  mainFields: ['module', 'main'],
  external: EXTERNAL,
  banner: { js: COMMONJS },
  alias: ONE_COPY,
  define: { __dirname: 'bundleFolder' },
  plugins: [lazyBrotli, lazyModules, lazyTries, core],
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
});
// What the browser loads is served as it is written.
cpSync(path.join(root, 'src/app/preview/page'), path.join(out, 'page'), { recursive: true });
cpSync(path.join(root, 'node_modules/pdfkit/js', COLOUR_PROFILE), path.join(out, COLOUR_PROFILE));
chmodSync(path.join(out, 'main.js'), 0o755);

/** Folders of the packages of which the bundle holds code. */
function bundledPackages({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].sort();
}

const WARRANTY = {
  ISC: `THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};
const GRANT = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided
that the above copyright notice and this permission notice appear in all copies.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify,
merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.`,
};

/** The licence of a package that names one and holds no copy. */
function licenceText(name, license, author) {
  if (!Object.hasOwn(GRANT, license)) throw new Error(`no licence of ${name} to publish with its code`);
  const holder = author?.name ?? author ?? `the authors of ${name}`;
  return [`Copyright (c) ${holder}`, GRANT[license], WARRANTY[license]].join('\n\n');
}

/** The licences of what the bundle holds, a package a part. */
function notices(folders) {
  const parts = folders.map((folder) => {
    const place = path.join(root, folder);
    const { name, version, license, author } = JSON.parse(
      readFileSync(path.join(place, 'package.json'), 'utf8'),
    );
    const file = readdirSync(place).find((each) => /^(?:licen[cs]e|copying)/iu.test(each));
    const text = file ? readFileSync(path.join(place, file), 'utf8') : licenceText(name, license, author);
    return `${name} ${version} (${license ?? 'see its licence'})\n\n${text.trim()}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The files of dist/bundle/ hold code of these packages.\n${rule}${parts.join(rule)}`;
}

/** Packages that the prepared dictionary is made of. */
const DATA_PACKAGES = ['node_modules/icu4c-data'];

writeFileSync(
  path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'),
  notices([...bundledPackages(metafile), ...DATA_PACKAGES]),
);
