import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs a test in a new folder that holds the given files, by name; takes the folder away afterwards. */
export async function inFolder<Value>(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pmqa รายงาน '));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
