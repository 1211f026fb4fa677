// A plugin of the bundler. It makes a file for each set of modules that the same entries need, which would be some sixty small
// files before the first line of a report is read; a process pays for each one. Here every entry that begins with the core
// (what `index.js` needs at its start) needs all of it, so that the core is one file.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const STATIC = /^(?:import|export)\b[^;]*?from\s*'(\.[^']+)'|^import\s*'(\.[^']+)'/gmu;
const DYNAMIC = /\bimport\('(\.[^']+)'\)/gu;

/** Modules of this package that `file` imports. */
const imported = (file, pattern) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, first, second]) =>
    path.join(path.dirname(file), first ?? second),
  );

/** The module and all that it imports, at once or later. */
function reached(entry, patterns, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const pattern of patterns) for (const file of imported(entry, pattern)) reached(file, patterns, found);
  return found;
}

/** The core is what `start` imports at once; `apart` are entries that do without it. */
export function oneCore({ start, entries, apart }) {
  const core = reached(start, [STATIC]);
  const later = entries.flatMap((entry) =>
    [...reached(entry, [STATIC, DYNAMIC])].flatMap((file) => imported(file, DYNAMIC)),
  );
  const begin = new Set([...entries, ...later].filter((file) => !apart.includes(file)));
  return {
    name: 'one-core',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^one-core$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'one-core',
        sideEffects: true,
      }));
      // The package says that its modules do nothing by being imported, so an import alone would be left out.
      onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) => {
        const file = path.join(resolveDir, name);
        return core.has(file) ? { path: file, sideEffects: true } : undefined;
      });
      onResolve({ filter: /.*/, namespace: 'one-core' }, ({ path: file }) => ({
        path: file,
        namespace: 'file',
        sideEffects: true,
      }));
      onLoad({ filter: /.*/, namespace: 'one-core' }, () => ({
        contents: [...core].map((file) => `import ${JSON.stringify(file)};`).join('\n'),
        resolveDir: path.dirname(start),
      }));
      onLoad({ filter: /\.js$/ }, ({ path: file }) =>
        begin.has(file) ? { contents: `import 'one-core'; ${readFileSync(file, 'utf8')}` } : undefined,
      );
    },
  };
}
