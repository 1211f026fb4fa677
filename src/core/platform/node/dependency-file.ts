import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A file of an installed package, by the package's name and the path in it: WebAssembly next to its JavaScript. */
export const readDependencyFile = (name: string): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve(name));
