// Bundles dist/ for browsers into dist/web/: the same code on the browser's platform, minified, as modules that a page loads
// with nothing between. Data files are those of dist/bundle/assets/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserAssetsModule, browserTextsModule, textsNamedIn } from './assets.mjs';
import { changedPackages, replaced } from './bundle-plugins.mjs';
import { withBuffer } from './browser/buffer-imports.mjs';
import { directImports } from './direct-imports.mjs';
import { fileWords, withFileWords } from './browser/file-words.mjs';
import { MODULES } from './browser/modules.mjs';
import { oneBase } from './browser/one-base.mjs';
import { shortEntities } from './browser/short-entities.mjs';
import { withoutConstructs } from './browser/without-constructs.mjs';
import { withoutJsonSchema } from './browser/without-json-schema.mjs';
import { lazyModules, lazyTries, withoutBrotli } from './lazy-modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSER_ENTRIES = {
  index: withFileWords('dist/browser.js'),
  model: 'dist/model.js',
  thai: 'dist/thai.js',
  'generator-worker': withFileWords('dist/browser/worker.js'),
  page: withFileWords('dist/app/page/main.js'),
  'page-worker': withFileWords('dist/app/page/worker.js'),
};

/** The platform of browsers in the place of Node's, which no other file may ask for. */
const browserPlatform = {
  name: 'browser-platform',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/node\/index\.js$/ }, ({ path: name, resolveDir, importer }) => {
      const file = path.join(resolveDir, name);
      if (!file.endsWith(path.join('core', 'platform', 'node', 'index.js'))) return undefined;
      if (!importer.endsWith(path.join('core', 'platform', 'index.js')))
        return { errors: [{ text: `${importer} asks for the platform of Node` }] };
      return { path: path.join(resolveDir, 'browser', 'index.js') };
    });
    onLoad({ filter: /[\\/]shipped-assets\.js$/ }, ({ path: file }) => ({
      contents: browserAssetsModule('../bundle/assets/'),
      resolveDir: path.dirname(file),
    }));
    // A file gets the texts that it names, and no others.
    onResolve({ filter: /[\\/]shipped-texts\.js$/ }, ({ importer }) => ({
      path: textsNamedIn(readFileSync(importer, 'utf8')).join(' '),
      namespace: 'shipped-texts',
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: 'shipped-texts' }, ({ path: names }) => ({
      contents: browserTextsModule(names === '' ? [] : names.split(' ')),
    }));
    onLoad({ filter: /[\\/]shipped-worker\.js$/ }, ({ path: file }) => ({
      contents: replaced(readFileSync(file, 'utf8'), './worker.js', './generator-worker.js'),
    }));
  },
};

/** Modules of Node that packages ask for. */
const modulesOfNode = {
  name: 'modules-of-node',
  setup: ({ onLoad, onResolve }) => {
    const filter = new RegExp(`^(?:node:)?(?:${Object.keys(MODULES).join('|')})$`);
    onResolve({ filter }, ({ path: name }) => ({
      path: name.replace(/^node:/u, ''),
      namespace: 'module-of-node',
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: 'module-of-node' }, ({ path: name }) => ({
      contents: MODULES[name],
      resolveDir: root,
    }));
  },
};

/** zod tries whether a page allows eval, which a strict policy reports; and does as well without. */
const withoutEval = {
  name: 'without-eval',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]util\.js$/ }, ({ path: file }) => ({
      contents: replaced(readFileSync(file, 'utf8'), 'new F("");\n        return true;', 'return false;'),
    })),
};

export const browserBundle = await build({
  absWorkingDir: root,
  entryPoints: BROWSER_ENTRIES,
  outdir: path.join(root, 'dist', 'web'),
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'browser',
  // The same code in a page and in a worker, which has no document.
  conditions: ['worker', 'module'],
  target: 'es2023',
  mainFields: ['browser', 'module', 'main'],
  alias: {
    fontkit: path.join(root, 'node_modules/fontkit/dist/browser-module.mjs'),
    pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.js'),
  },
  inject: [path.join(root, 'scripts/browser/process.mjs')],
  define: { global: 'globalThis', __dirname: '""' },
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: withBuffer(
    [
      fileWords(root),
      oneBase(root, BROWSER_ENTRIES.index),
      browserPlatform,
      withoutEval,
      withoutJsonSchema,
      shortEntities,
      withoutConstructs(root),
      modulesOfNode,
      changedPackages,
      withoutBrotli,
      lazyModules,
      lazyTries,
      directImports((file) =>
        file.endsWith(path.join('core', 'platform', 'node', 'index.js'))
          ? path.join(path.dirname(file), '..', 'browser', 'index.js')
          : file,
      ),
    ],
    root,
  ),
});
