import type { FileMap } from '../desk/index.js';

/** Files that a person gave, and what they are called together. */
export interface Given {
  readonly name: string;
  readonly files: FileMap;
  readonly isFolder: boolean;
}

/** Whether people fill in such a file: a Word file, a PDF, a spreadsheet. */
export const isDocument = (name: string): boolean => /\.(?:docx|pdf|xlsx)$/iu.test(name);

/** Files, with those of each .zip in the place of it. */
export async function unpacked(
  files: FileMap,
  unzip: (bytes: Uint8Array) => Promise<FileMap>,
): Promise<FileMap> {
  const all = await Promise.all(
    [...files].map(async ([name, bytes]) =>
      /\.zip$/iu.test(name) ? [...(await unzip(bytes))] : [[name, bytes] as const],
    ),
  );
  return new Map(all.flat());
}

/** How given files are opened: as one report, or as several documents together; and the name of what they are. */
export async function opening(
  { name, files, isFolder }: Given,
  unzip: (bytes: Uint8Array) => Promise<FileMap>,
): Promise<{ readonly several: boolean; readonly all: FileMap; readonly plain: string }> {
  const several = !isFolder && files.size > 1 && [...files.keys()].some(isDocument);
  const all = several || files.size === 1 ? await unpacked(files, unzip) : files;
  const main = (several && [...files.keys()].find((each) => !isDocument(each))) || name;
  const plain = main.replace(several ? /\.(?:zip|ya?ml|json)$/iu : /\.zip$/iu, '').split('/')[0]!;
  return { several, all, plain };
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Files of a file field; of a folder's field each with its path in the folder. */
export async function chosenFiles(list: FileList): Promise<Given | undefined> {
  const files = [...list];
  const [first] = files;
  if (!first) return undefined;
  const [top] = first.webkitRelativePath.split('/');
  const entries = files.map(async (file) => {
    const name = file.webkitRelativePath.split('/').slice(1).join('/') || file.name;
    return [name, await bytesOf(file)] as const;
  });
  return {
    name: top || nameOf(first.name),
    files: new Map(await Promise.all(entries)),
    isFolder: top !== '',
  };
}

const nameOf = (file: string): string => file.replace(/\.(?:ya?ml|json)$/iu, '');

/** What was dropped: files, or one folder. */
export async function droppedFiles(data: DataTransfer): Promise<Given | undefined> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [first, ...others] = entries;
  if (!first) return undefined;
  const files = new Map<string, Uint8Array>();
  if (first.isDirectory && others.length === 0) {
    await takeFolder(first as FileSystemDirectoryEntry, '', files);
    return { name: first.name, files, isFolder: true };
  }
  for (const entry of entries) await take(entry, '', files);
  return { name: nameOf(first.name), files, isFolder: false };
}

async function take(entry: FileSystemEntry, inside: string, files: Map<string, Uint8Array>): Promise<void> {
  if (entry.isDirectory)
    return takeFolder(entry as FileSystemDirectoryEntry, `${inside}${entry.name}/`, files);
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  files.set(inside + entry.name, await bytesOf(file));
}

async function takeFolder(
  folder: FileSystemDirectoryEntry,
  inside: string,
  files: Map<string, Uint8Array>,
): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // It gives a hundred entries at a time.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return;
    for (const entry of entries) await take(entry, inside, files);
  }
}
