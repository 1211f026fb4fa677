// Plugins that make the bundle self-contained: files that packages read come from the package's assets, and no file uses Node's
// `require`, so that the bundle can be bundled again into any form.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { assetsModule } from './assets.mjs';

/** `text` with `from` replaced, which has to be in it: a new version of a package is looked at. */
export function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`not found, has the package changed? ${from}`);
  return text.replaceAll(from, to);
}

/** Changes of packages, by the end of a file's path. */
const CHANGES = {
  // HarfBuzz starts when it is given its WebAssembly, not when it is imported: no await at the top of a module.
  'harfbuzzjs/dist/index.mjs': (text) =>
    replaced(
      text,
      'init(await createHarfBuzz());',
      'const start = async (wasmBinary) => init(await createHarfBuzz({ wasmBinary }));\nexport { start };',
    ),
  'harfbuzzjs/dist/harfbuzz.js': (text) =>
    ['var _scriptName=import.meta.url', 'new URL("harfbuzz.wasm",import.meta.url).href'].reduce(
      (rest, from) => replaced(rest, from, from.startsWith('var') ? 'var _scriptName=""' : '"harfbuzz.wasm"'),
      replaced(
        text,
        'var ENVIRONMENT_IS_NODE=typeof process=="object"&&process.versions?.node&&process.type!="renderer";if(ENVIRONMENT_IS_NODE){const{createRequire}=await import("module");var require=createRequire(import.meta.url)}',
        'var ENVIRONMENT_IS_NODE=false;',
      ),
    ),
  // The thread's module and the pool are bundled separately, and have to know what the other marks.
  'piscina/dist/symbols.js': (text) =>
    replaced(text, "Symbol('Piscina.kMovable')", "Symbol.for('Piscina.kMovable')"),
  'piscina/dist/index.js': (text) =>
    replaced(
      text,
      "(0, node_path_1.resolve)(__dirname, 'worker.js')",
      "require('asset-hook').assetUrl('threads/pool-thread.js')",
    ),
  // Its default filename is asked of `require`, its priority of a binary; neither is used.
  'piscina/dist/worker.js': (text) =>
    replaced(
      replaced(text, '__importStar(require(s))', '({})'),
      "__importStar(require('@napi-rs/nice'))",
      'undefined',
    ),
  // It asks `require` for a package that it can do without, and the bundle holds that one. An error that is thrown while a module
  // starts costs more than all the rest: the engine reads the whole file again to find its line.
  'fdir/dist/index.mjs': (text) =>
    replaced(
      replaced(text, '__require.resolve("picomatch");\n\tpm = __require("picomatch");', ''),
      'createRequire(import.meta.url)',
      'undefined',
    ),
  // It clears large tables before each stream, number by number.
  'pako/dist/pako.mjs': (text) =>
    replaced(
      text,
      'var zero = (buf) => {\n\tlet len = buf.length;\n\twhile (--len >= 0) buf[len] = 0;',
      'var zero = (buf) => {\n\tbuf.fill(0);',
    ),
  // The colour profile of PDF/A.
  'pdfkit/js/pdfkit.js': (text) =>
    replaced(
      text,
      'fs.readFileSync(`${__dirname}/data/sRGB_IEC61966_2_1.icc`)',
      "Buffer.from(require('asset-hook').readAssetNow('colour/sRGB_IEC61966_2_1.icc'))",
    ),
};

/** The bytes of a document are deflated in the same way wherever it is made; a browser has that way alone. */
const deflatedAlike = (text) =>
  replaced(
    text,
    "var zlib = require('zlib');",
    `var zlib = {
  deflateSync: (data) => {
    const { buffer, byteOffset, length } = require('asset-hook').deflate(data);
    return Buffer.from(buffer, byteOffset, length);
  },
};`,
  );

/**
 * Packages as the bundle needs them. They reach the assets through a module in CommonJS that assetsModule fills: would they ask
 * for the platform itself, all that it imports would be put into functions.
 */
export const changedPackages = {
  name: 'changed-packages',
  setup: ({ onLoad, onResolve, initialOptions }) => {
    const ends = Object.keys(CHANGES);
    const filter = new RegExp(`/(?:${ends.map((end) => end.replaceAll('.', '\\.')).join('|')})$`, 'u');
    onLoad({ filter: new RegExp(filter.source) }, ({ path: file }) => {
      const end = ends.find((each) => file.endsWith(`/${each}`));
      const contents = CHANGES[end](readFileSync(file, 'utf8'));
      const isDeflated = initialOptions.platform === 'node' && end === 'pdfkit/js/pdfkit.js';
      return { contents: isDeflated ? deflatedAlike(contents) : contents };
    });
    onResolve({ filter: /^asset-hook$/ }, ({ path: name }) => ({ path: name, namespace: 'asset-hook' }));
    onLoad({ filter: /.*/, namespace: 'asset-hook' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The place of each asset, seen from the files of the bundle. */
export const assetPlaces = (folder) => ({
  name: 'asset-places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]shipped-assets\.js$/ }, ({ path: file }) => ({
      contents: assetsModule(folder),
      resolveDir: path.dirname(file),
    })),
});

/** Modules of Node that packages in CommonJS ask for: imported, for a file of the bundle has no `require`. */
export const importedBuiltins = {
  name: 'imported-builtins',
  setup: ({ onLoad, onResolve }) => {
    const names = builtinModules.filter((name) => !name.startsWith('_'));
    const filter = new RegExp(
      `^(?:node:)?(?:${names.map((name) => name.replaceAll('/', '\\/')).join('|')})$`,
    );
    onResolve({ filter }, ({ path: name, kind }) => {
      const external = name.startsWith('node:') ? name : `node:${name}`;
      return kind === 'require-call'
        ? { path: external, namespace: 'builtin' }
        : { path: external, external: true, sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path: name }) => ({
      contents: `import builtin from '${name}';\nmodule.exports = builtin;`,
    }));
  },
};
