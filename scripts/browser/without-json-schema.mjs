import { readFileSync } from 'node:fs';

/** zod's own JSON Schemas, which no page asks for: ours are made when the package is built. */
export const withoutJsonSchema = {
  name: 'without-json-schema',
  setup: ({ onLoad }) =>
    onLoad(
      { filter: /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/ },
      ({ path: file }) => ({ contents: withoutCode(readFileSync(file, 'utf8')) }),
    ),
};

/** The same exported names, each with nothing behind it. */
function withoutCode(source) {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gmu)];
  return names.map(([, name, alias]) => `export const ${name ?? alias} = undefined;`).join('\n');
}
