// Files that use Node's global Buffer import it. The bundler's `inject` would bring it into every entry, used or not.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const USED = /(?<![.\w$])Buffer\b/u;
/** A file that has a class or a constant of this name. */
const OWN = /\b(?:class|function|const|let|var)\s+Buffer\b/u;
const IS_MODULE = /^(?:import|export)\b/mu;

/** Itself, and words of messages, which only speak of it. */
const UNCHANGED =
  /[\\/](?:node_modules[\\/]buffer|scripts[\\/]browser|dist[\\/]core[\\/]problem[\\/]words)[\\/]/u;

const COMMENT = /^\s*(?:\/?\*|\/\/).*$/gmu;

function importing(file, contents, buffer) {
  if (UNCHANGED.test(file) || !USED.test(contents.replace(COMMENT, '')) || OWN.test(contents))
    return contents;
  return IS_MODULE.test(contents)
    ? `import { Buffer } from '${buffer}';\n${contents}`
    : `var { Buffer } = require('${buffer}');\n${contents}`;
}

/** The plugins, and what they load with the import where it is needed. */
export function withBuffer(plugins, root) {
  const buffer = path.join(root, 'scripts/browser/buffer.mjs').replaceAll('\\', '/');
  const within = (plugin) => ({
    name: plugin.name,
    setup: (build) =>
      plugin.setup({
        ...build,
        onLoad: (options, load) =>
          build.onLoad(options, async (file) => {
            const loaded = await load(file);
            return loaded && { ...loaded, contents: importing(file.path, loaded.contents, buffer) };
          }),
      }),
  });
  const rest = {
    name: 'buffer-imports',
    setup: ({ onLoad, onResolve }) => {
      // The package and our file of it do nothing by being imported.
      onResolve({ filter: /^buffer\/$|[\\/]browser[\\/]buffer\.mjs$/ }, ({ path: name }) => ({
        path: name === 'buffer/' ? path.join(root, 'node_modules/buffer/index.js') : path.normalize(name),
        sideEffects: false,
      }));
      onLoad({ filter: /\.[cm]?js$/ }, ({ path: file }) => {
        const contents = readFileSync(file, 'utf8');
        const changed = importing(file, contents, buffer);
        return changed === contents ? undefined : { contents: changed };
      });
    },
  };
  return [...plugins.map(within), rest];
}
