// Compiles the page of reports, src/app/page/, to dist/app/page/: it is written for browsers, with types and markup that the rest
// does not have. `npm run types` checks it.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'src', 'app', 'page');

await build({
  entryPoints: readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.join(folder, name)),
  outdir: path.join(root, 'dist', 'app', 'page'),
  format: 'esm',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});
