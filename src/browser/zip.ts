import { deflateFile, zipArchive } from '../write/zip/index.js';
import type { FolderFiles } from './folder.js';

/** Files as a .zip, by their paths in it. The same files give the same bytes. */
export async function zipFiles(files: FolderFiles): Promise<Uint8Array> {
  const given: Iterable<readonly [string, Uint8Array | string]> =
    files instanceof Map ? files : Object.entries(files as Readonly<Record<string, Uint8Array | string>>);
  const packed = [...given].map(
    async ([file, data]) =>
      [file, await deflateFile(typeof data === 'string' ? new TextEncoder().encode(data) : data)] as const,
  );
  return zipArchive(new Map(await Promise.all(packed)));
}
