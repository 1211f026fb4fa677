// The words of problems with files (src/core/problem/words/of-files.ts) are a fifth of what a page for data alone would load, and are
// never asked for there. The bundle gives them to the entries that read or make files: each brings them along before its own code.
import path from 'node:path';

const TABLE = 'table-of-file-words';
const BRING = 'bring-file-words';
const ENTRY = 'with-file-words:';

/** The entry with the words of files. */
export const withFileWords = (file) => `${ENTRY}${file}`;

export const fileWords = (root) => {
  const words = path.join(root, 'dist/core/problem/words/of-files.js');
  const virtual = (filter, namespace) => (build) =>
    build.onResolve({ filter }, ({ path: name }) => ({ path: name, namespace }));
  const contents = {
    [TABLE]: () => 'export const FILE_WORDS = {};',
    [BRING]: () =>
      `import { FILE_WORDS } from '${TABLE}';\nimport { FILE_WORDS as words } from '${words}';\nObject.assign(FILE_WORDS, words);`,
    [ENTRY]: (name) => {
      const file = path.join(root, name.slice(ENTRY.length));
      // The worker shares the files of the page that starts it.
      const shared = name.endsWith('/worker.js') ? `import '${ENTRY}dist/browser.js';\n` : '';
      return `import '${BRING}';\n${shared}export * from '${file}';`;
    },
  };
  return {
    name: 'file-words',
    setup(build) {
      virtual(new RegExp(`^${TABLE}$`), TABLE)(build);
      virtual(new RegExp(`^${BRING}$`), BRING)(build);
      virtual(new RegExp(`^${ENTRY}`), ENTRY)(build);
      // An entry runs, also where the package says that its files do nothing by being imported.
      build.onResolve({ filter: /^.*\.js$/, namespace: ENTRY }, ({ path: name }) => ({
        path: name,
        sideEffects: true,
      }));
      build.onResolve({ filter: /\/of-files\.js$/ }, ({ importer }) =>
        importer.endsWith(path.join('problem', 'describe.js'))
          ? { path: TABLE, namespace: TABLE }
          : undefined,
      );
      for (const [namespace, load] of Object.entries(contents))
        build.onLoad({ filter: /.*/, namespace }, ({ path: name }) => ({
          contents: load(name),
          resolveDir: root,
        }));
    },
  };
};
