import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { createDesk } from '../../../../src/app/desk/desk.js';
import type { Desk, FileMap } from '../../../../src/app/desk/index.js';

const root = await mkdtemp(path.join(tmpdir(), 'pmqa-desk-'));
afterAll(() => rm(root, { recursive: true, force: true }));
let count = 0;

/** A desk whose files are on a disk. */
export const newDesk = (): Desk =>
  createDesk({
    place: async (_name, files) => {
      const folder = path.join(root, String((count += 1)));
      for (const [name, data] of files) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), data);
      }
      return folder;
    },
    forget: () => undefined,
  });

export const files = (given: Readonly<Record<string, string>>): FileMap =>
  new Map(Object.entries(given).map(([name, text]) => [name, new TextEncoder().encode(text)]));
export const text = (desk: Desk, name: string): string =>
  new TextDecoder().decode(desk.files().files.get(name));

export async function readExample(name: string): Promise<FileMap> {
  const folder = path.join('examples', name);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = found
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), new Uint8Array(await readFile(file))] as const;
    });
  return new Map(await Promise.all(entries));
}
