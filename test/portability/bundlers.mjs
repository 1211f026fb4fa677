// How each bundler is called, as its users call it: bundles `program` into the folder `out` and gives the name of the file to start.
// Bundlers that do not follow `new URL('…', import.meta.url)` get the folder of assets copied beside their output.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';

/** A package of the folder of tools. */
async function tool(folder, name) {
  const resolved = createRequire(path.join(folder, 'package.json')).resolve(name);
  const loaded = await import(pathToFileURL(resolved).href);
  // Those in CommonJS have all that they export as the default.
  return loaded.default ?? loaded;
}

const asModules = (out) => writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }');
const copyAssets = ({ modules, out }) =>
  cpSync(path.join(modules, 'pmqa-report/dist/bundle/assets'), path.join(out, 'assets'), { recursive: true });

/** A program as one file in CommonJS. */
const bundleText = (build, contents, { folder, file }) =>
  build({
    stdin: { contents, resolveDir: folder, sourcefile: 'program.js' },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });

export const BUNDLERS = {
  async esbuild({ folder, program, out, modules }) {
    const { build } = await tool(folder, 'esbuild');
    const outfile = path.join(out, 'program.mjs');
    await build({
      entryPoints: [program],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    copyAssets({ modules, out });
    return 'program.mjs';
  },

  /** One file in CommonJS, as functions in a cloud are given, which has no `import.meta.url`: it says where the assets are. */
  async 'esbuild to CommonJS'({ folder, program, out, modules }) {
    const { build } = await tool(folder, 'esbuild');
    const source = readFileSync(program, 'utf8')
      .replace('import { generateReport', 'import { useAssets, generateReport')
      .replace('const report', "useAssets(__dirname + '/assets');\n(async () => {\nconst report");
    await bundleText(build, `${source}\n})();`, { folder, file: path.join(out, 'program.cjs') });
    copyAssets({ modules, out });
    return 'program.cjs';
  },

  /** A function of a cloud: a zip with one file and the assets, unpacked where nothing can be written, asked by its handler. */
  async 'zip of a function'({ folder, program, out, modules }) {
    const { build } = await tool(folder, 'esbuild');
    const source = readFileSync(program, 'utf8')
      .replace('import { generateReport', 'import { useAssets, generateReport')
      .replace(
        'const report',
        "useAssets(__dirname + '/assets');\nexport const handler = async () => {\nconst report",
      )
      .replace('console.log(', 'return (');
    const staged = mkdtempSync(path.join(tmpdir(), 'pmqa-staged-'));
    await bundleText(build, `${source}\n};`, { folder, file: path.join(staged, 'index.cjs') });
    copyAssets({ modules, out: staged });
    const files = readdirSync(staged, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const entries = files.map((each) => path.join(each.parentPath, each.name));
    const zip = zipSync(
      Object.fromEntries(
        entries.map((file) => [path.relative(staged, file), new Uint8Array(readFileSync(file))]),
      ),
    );
    rmSync(staged, { recursive: true });
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
      writeFileSync(path.join(out, name), bytes, { mode: 0o444 });
    }
    writeFileSync(path.join(out, 'call.cjs'), "require('./index.cjs').handler().then(console.log);");
    chmodSync(out, 0o555);
    return 'call.cjs';
  },

  async Vite({ folder, program, out, modules }) {
    const { build } = await tool(folder, 'vite');
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: program,
        outDir: out,
        emptyOutDir: false,
        assetsDir: '.',
        rollupOptions: { output: { entryFileNames: 'program.mjs' } },
      },
    });
    asModules(out);
    copyAssets({ modules, out });
    return 'program.mjs';
  },

  async webpack({ folder, program, out }) {
    const webpack = await tool(folder, 'webpack');
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          target: 'node20',
          context: folder,
          entry: program,
          experiments: { outputModule: true },
          output: { path: out, filename: 'program.mjs', module: true, library: { type: 'module' } },
          optimization: { minimize: false },
        },
        (error, done) => (error ? reject(error) : resolve(done)),
      ),
    );
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    return 'program.mjs';
  },

  async Rollup({ folder, program, out, modules }) {
    const { rollup } = await tool(folder, 'rollup');
    const { nodeResolve } = await tool(folder, '@rollup/plugin-node-resolve');
    const bundle = await rollup({
      input: program,
      plugins: [nodeResolve({ preferBuiltins: true })],
      onwarn: () => undefined,
    });
    await bundle.write({
      dir: out,
      format: 'es',
      chunkFileNames: '[name]-[hash].js',
      entryFileNames: 'program.mjs',
    });
    asModules(out);
    copyAssets({ modules, out });
    return 'program.mjs';
  },

  /** What hosts of functions do: the files that a program may ask for, and no others. */
  async nft({ folder, program, out }) {
    const { nodeFileTrace } = await tool(folder, '@vercel/nft');
    const { fileList } = await nodeFileTrace([program], { base: folder });
    for (const file of fileList) {
      mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
      cpSync(path.join(folder, file), path.join(out, file), { dereference: true });
    }
    return path.relative(folder, program);
  },
};
