// Bundles dist/ with the JavaScript of what it needs into dist/bundle/, which is what the package publishes: a process reads a
// few files at its start instead of hundreds. What a format or a verb alone needs stays in a file of its own.
import { chmodSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist', 'bundle');

/** Loaded as they are: WebAssembly, what the browser gets too, one file already, or files of their own beside them. */
const EXTERNAL = ['@resvg/resvg-wasm', 'fontkit', 'harfbuzzjs', 'pdfjs-dist', 'pdfkit', 'piscina'];

/** All files lie as deep below the package as those of dist/ that name files beside it: two folders. */
const ENTRIES = {
  index: 'dist/index.js',
  thai: 'dist/thai/index.js',
  main: 'dist/cli/main.js',
  worker: 'dist/batch/worker.js',
  'vector-thread': 'dist/picture/vector-thread.js',
};

/** For packages in CommonJS that ask for Node's own modules. */
const REQUIRE = `import { createRequire as createBundleRequire } from 'node:module';
const require = createBundleRequire(import.meta.url);`;

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
  banner: { js: REQUIRE },
  legalComments: 'none',
  minifyWhitespace: true,
  metafile: true,
  logLevel: 'warning',
});
// What the browser loads is served as it is written.
cpSync(path.join(root, 'src/preview/page'), path.join(out, 'page'), { recursive: true });
chmodSync(path.join(out, 'main.js'), 0o755);
writeFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices(bundledPackages(metafile)));

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

/** The ISC licence, for a package that names it and holds no copy. */
function isc(holder) {
  return `Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided
that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}

/** The licences of what the bundle holds, a package a part. */
function notices(folders) {
  const parts = folders.map((folder) => {
    const place = path.join(root, folder);
    const { name, version, license, author } = JSON.parse(
      readFileSync(path.join(place, 'package.json'), 'utf8'),
    );
    const file = readdirSync(place).find((each) => /^(?:licen[cs]e|copying)/iu.test(each));
    if (!file && license !== 'ISC') throw new Error(`no licence of ${name} to publish with its code`);
    const text = file ? readFileSync(path.join(place, file), 'utf8') : isc(author?.name ?? author);
    return `${name} ${version} (${license ?? 'see its licence'})\n\n${text.trim()}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The files of dist/bundle/ hold code of these packages.\n${rule}${parts.join(rule)}`;
}
