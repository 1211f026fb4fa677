// The page's worker: the desk with all that reads, checks and makes documents. Calls are carried out one after another.
import { openFiles, closeFiles } from '../../core/platform/browser/index.js';
import { listFolder, readFile, setAssets } from '../../core/platform/index.js';
import { closeFolder, openFolder, zipFiles } from '../../browser/index.js';
import { createDesk, type FileMap, type Format } from '../desk/index.js';
import type { Asked, CallName, Told } from './messages.js';

/** What is used of the worker's global object. */
interface Port {
  postMessage(message: Told): void;
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

type Call = (given: readonly never[], id: number, signal: AbortSignal) => unknown;

/** Starts answering. `asset` gives the bytes of a data file by its name. */
export function start(port: Port, asset: (name: string) => Promise<Uint8Array>): void {
  setAssets((name) => asset(name));
  const desk = createDesk({
    place: (name, files) => Promise.resolve(openFiles(name, files)),
    forget: closeFiles,
  });
  const running = new Map<number, AbortController>();
  const calls: Readonly<Record<CallName, Call>> = {
    unzip: ([bytes]) => unzip(bytes!),
    zip: ([files]) => zipFiles((files ?? desk.files().files) as Map<string, Uint8Array>),
    equip: ([equipment]) => desk.equip(equipment!),
    open: ([name, files, how]) => desk.open(name!, files!, how),
    restore: ([kept]) => desk.restore(kept!),
    create: ([given]) => desk.create(given!),
    gather: ([name, files, today, stated]) => desk.gather(name!, files!, today!, stated),
    view: () => desk.view(),
    forms: ([options]) => desk.forms(options!),
    collect: ([filled, today]) => desk.collect(filled!, today!),
    decide: ([part, file, today]) => desk.decide(part!, file, today!),
    status: ([today]) => desk.status(today!),
    edit: ([edit]) => desk.edit(edit!),
    repair: () => desk.repair(),
    undo: () => desk.undo(),
    picture: ([given]) => desk.picture(given!),
    attachment: ([given]) => desk.attachment(given!),
    paste: ([text]) => desk.paste(text!),
    make: ([formats, choice], id, signal) =>
      desk.make(
        formats as unknown as readonly Format[],
        signal,
        (stage) => port.postMessage({ id, stage }),
        choice,
      ),
    pages: ([choice, edit], _id, signal) => desk.pages(signal, choice, edit),
    files: () => desk.files(),
    reload: ([folder]) => desk.reload(folder!),
    settle: ([file, side]) => desk.settle(file!, side!),
    markSaved: ([except]) => desk.markSaved(except),
  };

  const run = async ({ id, call, given }: Extract<Asked, { call: CallName }>): Promise<void> => {
    const { signal } = running.get(id)!;
    try {
      signal.throwIfAborted();
      port.postMessage({ id, result: await calls[call](given as readonly never[], id, signal) });
    } catch (error) {
      const name = error instanceof Error ? error.name : 'Error';
      port.postMessage({ id, problems: desk.notes(error), name });
    } finally {
      running.delete(id);
    }
  };

  let before: Promise<unknown> = Promise.resolve();
  port.addEventListener('message', ({ data }) => {
    const asked = data as Asked;
    if ('abort' in asked) {
      running.get(asked.id)?.abort();
      return;
    }
    running.set(asked.id, new AbortController());
    before = before.then(() => run(asked));
  });
}

/** The files of a .zip by their paths. */
async function unzip(bytes: Uint8Array): Promise<FileMap> {
  const folder = await openFolder(bytes);
  try {
    const files = (await listFolder(folder, true)).filter((item) => item.isFile());
    return new Map(
      await Promise.all(
        files.map(async ({ parentPath, name }) => {
          const file = `${parentPath}/${name}`;
          return [file.slice(folder.length + 1), await readFile(file)] as const;
        }),
      ),
    );
  } finally {
    closeFolder(folder);
  }
}
