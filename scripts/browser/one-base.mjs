// The bundler puts code that the same entries load into one file, and each module that is imported later counts as an entry: the code
// that every page starts with would come in seventy files, most of them tiny. So whatever is imported later also imports that code,
// which is there by then.
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMESPACE = 'imported-later';

/** What a page for data alone imports later: it has not loaded that code, and does without. */
const ALONE = path.join('dist', 'fonts', 'index.js');

/** `base` is the entry with the code that pages start with. */
export const oneBase = (root, base) => ({
  name: 'one-base',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: name, kind, resolveDir }) => {
      const file = path.join(resolveDir, name);
      const isOurs =
        file.startsWith(path.join(root, 'dist', path.sep)) && !file.endsWith(ALONE) && existsSync(file);
      return kind === 'dynamic-import' && isOurs ? { path: file, namespace: NAMESPACE } : undefined;
    });
    onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path: file }) => ({
      contents: `import '${base}';\nexport * from '${file}';`,
      resolveDir: root,
    }));
  },
});
