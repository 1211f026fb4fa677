// A plugin of the bundler: what a folder's index.js gives is imported from the file that makes it. Otherwise an entry loads all that
// an index names, used or not, since files are shared between entries whole.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const STATEMENT = /^(import|export) (\{[^}]*\}|\*) from ["'](\.[^"']+\/index\.js)["'];$/gmu;
const EXPORT = /^export (\{[^}]*\}|\*) from ["'](\.[^"']+)["'];$/gmu;

/** `{ a, b as c }` as pairs: a name in the module, and here. */
const names = (braces) =>
  braces
    .slice(1, -1)
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => each.split(' as '))
    .map(([name, here = name]) => [name, here]);

/** The plugin; `platform` gives the file that stands for one of another machine. */
export function directImports(platform) {
  const indexes = new Map();

  /** What an index gives: names with the file and the name there; `stars` are files of which it gives all. */
  function indexOf(file) {
    const known = indexes.get(file);
    if (known) return known;
    const made = { given: new Map(), stars: [] };
    indexes.set(file, made);
    const text = readFileSync(file, 'utf8');
    for (const [, what, from] of text.matchAll(EXPORT)) {
      const target = platform(path.join(path.dirname(file), from));
      if (what === '*') made.stars.push(target);
      else for (const [name, here] of names(what)) made.given.set(here, [target, name]);
    }
    return made;
  }

  /** The file that makes a name, as far as indexes alone lead to it. */
  function origin(file, name) {
    if (path.basename(file) !== 'index.js' || !existsSync(file)) return [file, name];
    const { given, stars } = indexOf(file);
    const next = given.get(name);
    if (next) return origin(...next);
    for (const star of stars) {
      const found = path.basename(star) === 'index.js' && origin(star, name);
      if (found && found[0] !== star) return found;
    }
    return [file, name];
  }

  return {
    name: 'direct-imports',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path: file }) => {
        if (file.includes('node_modules')) return undefined;
        const contents = readFileSync(file, 'utf8').replace(STATEMENT, (whole, verb, what, from) => {
          if (what === '*') return whole;
          const index = platform(path.join(path.dirname(file), from));
          return names(what)
            .map(([name, here]) => {
              const [target, original] = origin(index, name);
              return `${verb} { ${original} as ${here} } from '${target.replaceAll('\\', '/')}';`;
            })
            .join(' ');
        });
        return { contents, resolveDir: path.dirname(file) };
      }),
  };
}
