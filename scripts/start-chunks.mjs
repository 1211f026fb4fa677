// A plugin of the bundler. It makes a file for each set of modules that the same entries need, which would be some sixty small
// files before the first line of a report is read; a process pays for each one, and for each kilobyte. Here the code that programs
// start with is three files: the base is what the library and the command both start with, the core is the rest of the library's
// start, and the command's is the rest of what reading and checking a report takes there. An entry that needs something of a chunk
// needs all of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const IMPORT_LATER = /\bimport\('(\.[^']+)'\)/gu;
const IMPORT = /^(?:import|export)\b[^;]*?from\s*'(\.[^']+)'|^import\s*'(\.[^']+)'/gmu;

/** Modules of this package that `file` imports. */
const imported = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, first, second]) =>
    path.join(path.dirname(file), first ?? second),
  );

/** Modules that are imported later, by any of those that the entries lead to. */
function importedLater(entries) {
  const later = new Set();
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of imported(file, IMPORT_LATER)) {
      later.add(next);
      follow(next);
    }
    imported(file, IMPORT).forEach(follow);
  };
  entries.forEach(follow);
  return later;
}

/** What is imported later is not looked into. */
const notLater = {
  name: 'not-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ path: name, kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: path.join(resolveDir, name), external: true } : undefined,
    ),
};

const importsOf = (files) => files.map((file) => `import ${JSON.stringify(file)};`).join('\n');

/** Modules that plugins make. */
const OTHER = /^(?<namespace>[a-z-]+):(?<name>.+)$/u;

/** Modules of Node that every process has loaded, as packages in CommonJS ask for them. */
const QUICK = new Set(
  ['buffer', 'events', 'fs', 'path', 'process', 'url', 'util'].map((name) => `builtin:node:${name}`),
);

/** For each entry the modules that are left after tree shaking; and for each module what it imports and its size. */
async function usedBy(entries, options) {
  const { metafile } = await build({
    ...options,
    entryPoints: entries,
    outbase: options.absWorkingDir,
    outdir: path.join(options.absWorkingDir, 'nowhere'),
    write: false,
    plugins: [notLater, ...options.plugins],
  });
  const absolute = (file) => (OTHER.test(file) ? file : path.join(options.absWorkingDir, file));
  const used = new Map();
  for (const { entryPoint, inputs } of Object.values(metafile.outputs)) {
    const files = Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [absolute(file)] : [],
    );
    used.set(absolute(entryPoint), new Set(files));
  }
  const imports = new Map(
    Object.entries(metafile.inputs).map(([file, input]) => [
      absolute(file),
      input.imports
        .filter(({ external, kind }) => !external && kind !== 'dynamic-import')
        .map((each) => absolute(each.path)),
    ]),
  );
  const bytes = new Map(
    Object.entries(metafile.inputs).map(([file, input]) => [absolute(file), input.bytes]),
  );
  return { used, imports, bytes };
}

/** Largest module, bytes, that is cheaper to load with others, needed or not, than from a separate file. */
const SMALL = 8_000;

/** Small modules outside the core that documents and another entry need, and that import only the core and each other. */
function shared({ used, imports, bytes }, core, documents, isOwn) {
  const entries = [...used.values()];
  const ofDocuments = new Set(documents.flatMap((file) => [...used.get(file)]));
  const found = new Set(
    [...imports.keys()].filter(
      (file) =>
        isOwn(file) &&
        !core.has(file) &&
        bytes.get(file) <= SMALL &&
        ofDocuments.has(file) &&
        entries.filter((files) => files.has(file)).length > 1,
    ),
  );
  const isUsed = (file) => entries.some((files) => files.has(file));
  let before;
  do {
    before = found.size;
    for (const file of found)
      if (imports.get(file).some((each) => isUsed(each) && !core.has(each) && !found.has(each)))
        found.delete(file);
  } while (found.size < before);
  return found;
}

/**
 * @param start the entry of the library
 * @param command modules of which the command and its quickest verb are made
 * @param documents modules that make documents
 * @param entries all entries
 * @param apart entries that do without any of them
 * @param options of the bundler, with its other plugins
 */
export async function startChunks({ start, command, documents, entries, apart, options }) {
  const all = [...new Set([...entries, ...command, ...importedLater(entries)])];
  const graph = await usedBy(all, options);
  const { used } = graph;
  const isIn = (file, ...folders) => file.startsWith(path.join(options.absWorkingDir, ...folders, path.sep));
  const isApp = (file) => isIn(file, 'dist', 'app');
  const isOwn = (file) => QUICK.has(file) || isIn(file, 'dist');
  const ofCommand = new Set(command.flatMap((file) => [...used.get(file)]));
  const core = used.get(start);
  const common = [...core, ...shared(graph, core, documents, (file) => isOwn(file) && !isApp(file))];
  const chunk = {
    base: new Set(common.filter((file) => ofCommand.has(file))),
    core: new Set(common.filter((file) => !ofCommand.has(file))),
    command: new Set([...ofCommand].filter((file) => isApp(file) && !core.has(file))),
  };
  const chunksOf = new Map(
    all
      .filter((entry) => !apart.includes(entry))
      .map((entry) => [
        entry,
        Object.keys(chunk).filter((name) => [...used.get(entry)].some((file) => chunk[name].has(file))),
      ]),
  );
  const chunked = new Set(Object.values(chunk).flatMap((files) => [...files].filter(isOwn)));
  return {
    name: 'start-chunks',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^chunk:/ }, ({ path: name }) => ({
        path: name.replace('chunk:', ''),
        namespace: 'chunk',
        sideEffects: true,
      }));
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path: name }) => ({
        contents: importsOf([...chunk[name]].filter(isOwn)),
        resolveDir: options.absWorkingDir,
      }));
      onResolve({ filter: /^builtin:/ }, ({ path: name }) => ({
        path: name.replace('builtin:', ''),
        namespace: 'builtin',
      }));
      onResolve({ filter: /^(?:\.|\/)/ }, ({ path: name, kind, namespace, resolveDir }) => {
        const file = path.resolve(resolveDir, name);
        const begins = namespace !== 'begun' && (kind === 'entry-point' || kind === 'dynamic-import');
        if (begins && (chunksOf.get(file) ?? []).length > 0) return { path: file, namespace: 'begun' };
        // The package says that its modules do nothing by being imported, so an import alone would be left out.
        return chunked.has(file) ? { path: file, sideEffects: true } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'begun' }, ({ path: file }) => ({
        contents: `${importsOf(chunksOf.get(file).map((name) => `chunk:${name}`))}\nexport * from ${JSON.stringify(file)};`,
        resolveDir: options.absWorkingDir,
      }));
    },
  };
}
