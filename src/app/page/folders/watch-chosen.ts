import type { FileMap } from '../../desk/index.js';
import type { FolderWatch } from './folder.js';

/** Milliseconds between two looks at a folder, which a browser says nothing of itself. */
const PAUSE = 3000;

type Handle = FileSystemDirectoryHandle;

/** Looks at a folder now and then while somebody sees the page, and calls `changed` with all its files after a change. */
export function watchChosen(folder: Handle, changed: (files: FileMap) => void): FolderWatch {
  let stamps = new Map<string, string>();
  let files = new Map<string, Uint8Array>();
  let looking: Promise<void> | undefined;
  let isOver = false;

  const scan = async (): Promise<void> => {
    const nextStamps = new Map<string, string>();
    const nextFiles = new Map<string, Uint8Array>();
    const visit = async (from: Handle, inside: string): Promise<void> => {
      for await (const [name, entry] of from.entries()) {
        if (isOver) return;
        const at = inside + name;
        if (entry.kind === 'directory') await visit(entry as Handle, `${at}/`);
        else {
          const file = await (entry as FileSystemFileHandle).getFile();
          const stamp = `${String(file.lastModified)} ${String(file.size)}`;
          const known = stamps.get(at) === stamp ? files.get(at) : undefined;
          nextStamps.set(at, stamp);
          nextFiles.set(at, known ?? new Uint8Array(await file.arrayBuffer()));
        }
      }
    };
    await visit(folder, '');
    const isSame =
      nextStamps.size === stamps.size && [...nextStamps].every(([name, stamp]) => stamps.get(name) === stamp);
    [stamps, files] = [nextStamps, nextFiles];
    if (!isOver && !isSame) changed(files);
  };
  // A folder that cannot be read now is looked at again; saving says what is wrong with it.
  const look = (): Promise<void> =>
    (looking ??= scan()
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      }));
  const lookIfSeen = (): void => {
    if (document.visibilityState === 'visible') void look();
  };
  const timer = setInterval(lookIfSeen, PAUSE);
  document.addEventListener('visibilitychange', lookIfSeen);
  return {
    look,
    end: () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookIfSeen);
    },
  };
}
