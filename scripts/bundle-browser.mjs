// Bundles dist/ for browsers into dist/web/: the same code on the browser's platform, minified, as modules that a page loads
// with nothing between. Data files are those of dist/bundle/assets/.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserAssetsModule, browserTextsModule } from './assets.mjs';
import { changedPackages, replaced } from './bundle-plugins.mjs';
import { directImports } from './browser/direct-imports.mjs';
import { MODULES } from './browser/modules.mjs';
import { withoutJsonSchema } from './browser/without-json-schema.mjs';
import { lazyModules, lazyTries, withoutBrotli } from './lazy-modules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const BROWSER_ENTRIES = {
  index: 'dist/browser.js',
  model: 'dist/model.js',
  thai: 'dist/thai.js',
  'generator-worker': 'dist/browser/worker.js',
  page: 'dist/app/page/main.js',
  'page-worker': 'dist/app/page/worker.js',
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
    onLoad({ filter: /[\\/]shipped-texts\.js$/ }, () => ({ contents: browserTextsModule() }));
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
  inject: [path.join(root, 'scripts/browser/globals.mjs')],
  define: { global: 'globalThis', __dirname: '""' },
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  plugins: [
    browserPlatform,
    withoutEval,
    withoutJsonSchema,
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
});
