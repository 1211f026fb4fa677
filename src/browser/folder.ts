import { closeFiles, openFiles, posix } from '../core/platform/browser/index.js';
import { isBytes, PmqaError } from '../core/index.js';
import { readZip } from '../read/word/index.js';

/** A folder's files by their paths in it, with slashes: bytes, or texts. */
export type FolderFiles =
  ReadonlyMap<string, Uint8Array | string> | Readonly<Record<string, Uint8Array | string>>;

/** What is used of a file of the browser. */
interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<{ arrayBuffer(): Promise<ArrayBuffer> }>;
}

/** A folder that a person has chosen, as `showDirectoryPicker()` gives it. */
export interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FileHandle | FolderHandle>;
}

/** Bytes of the files in a .zip, at most. */
const MAX_BYTES = 512 * 2 ** 20;

/**
 * Opens a folder in a browser: its files, a folder that a person has chosen, or the bytes of a .zip. The path that it gives stands
 * for the folder wherever a path is taken: `readReport`, and the options `baseDir`, `template` and `criteria`. The files are kept
 * until `closeFolder`.
 */
export async function openFolder(source: FolderFiles | FolderHandle | Uint8Array): Promise<string> {
  if (isBytes(source)) return openFiles('zip', unzipped(source));
  if (!isHandle(source)) return openFiles('folder', encoded(source));
  const files = new Map<string, Uint8Array>();
  await readHandle(source, '', files);
  return openFiles(source.name, files);
}

/** Forgets the files of a folder. */
export const closeFolder = (path: string): void => closeFiles(path);

const isHandle = (source: object): source is FolderHandle =>
  'kind' in source &&
  source.kind === 'directory' &&
  'values' in source &&
  typeof source.values === 'function';

const encoded = (files: FolderFiles): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...(files instanceof Map ? files : Object.entries(files))].map(
      ([file, data]: readonly [string, Uint8Array | string]) => [
        file,
        typeof data === 'string' ? new TextEncoder().encode(data) : data,
      ],
    ),
  );

async function readHandle(
  folder: FolderHandle,
  inside: string,
  files: Map<string, Uint8Array>,
): Promise<void> {
  for await (const entry of folder.values()) {
    const file = posix.join(inside, entry.name);
    if (entry.kind === 'directory') await readHandle(entry, file, files);
    else files.set(file, new Uint8Array(await (await entry.getFile()).arrayBuffer()));
  }
}

function unzipped(data: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = MAX_BYTES;
  try {
    for (const { name, size, read } of readZip(data)) {
      left -= size;
      if (left < 0) throw new Error(`its files have more than ${String(MAX_BYTES / 2 ** 20)} MB`);
      if (!name.endsWith('/')) files.set(name, read());
    }
  } catch (error) {
    throw new PmqaError({ code: 'zip-not-readable', reason: (error as Error).message }, { cause: error });
  }
  return files;
}
