// Rolls the declarations of each entry of the package up into one file, dist/types/<entry>.d.ts, with the doc comments: what is
// not exported there cannot be imported. Packages that they name stay imports.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The entries of the package, as its manifest names them. */
export const ENTRIES = ['index', 'browser', 'model', 'thai'];

/** Where the declarations of an entry are. */
export const declarationsOf = (name) => `${ROOT}dist/types/${name}.d.ts`;

/** The declarations of an entry and all that they refer to, as one file. Needs what tsc writes. */
async function rollUp(name) {
  const bundle = await rollup({
    input: `${ROOT}dist/${name}.d.ts`,
    plugins: [dts({ tsconfig: `${ROOT}tsconfig.json` })],
    external: (id) => !/^[./]|^[A-Z]:/u.test(id),
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

export async function writeDeclarations() {
  mkdirSync(`${ROOT}dist/types`, { recursive: true });
  for (const name of ENTRIES) writeFileSync(declarationsOf(name), await rollUp(name));
}
