import { sameBytes } from '../../core/index.js';
import type { DeskFiles } from '../desk/index.js';
import type { OutOptions } from './out-options.js';

/** Work that a person has allowed the browser to keep. */
export interface KeptWork extends DeskFiles {
  readonly options?: OutOptions;
  readonly time: number;
}

const DATABASE = 'pmqa-report';
const STORE = 'work';

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not kept')));
  });

async function inStore<Result>(
  mode: IDBTransactionMode,
  task: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await done(opening);
  try {
    return await done(task(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** What is kept under: a report of a server by its folder, else the work that was open last. */
const keyOf = (home: string | undefined): string => (home === undefined ? 'last' : `home ${home}`);

/** Keeps work in this browser, in the place of what was kept of it before. */
export const keep = async (work: KeptWork, home?: string): Promise<void> =>
  void (await inStore('readwrite', (store) => store.put(work, keyOf(home))));

/** Only where something was kept before: asking alone leaves no trace. */
export async function keptWork(home?: string): Promise<KeptWork | undefined> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === DATABASE)) return undefined;
  return (await inStore('readonly', (store) => store.get(keyOf(home)))) as KeptWork | undefined;
}

/** Forgets what is kept: of one report of a server, or all. */
export const clearKept = async (home?: string): Promise<void> =>
  void (await (home === undefined
    ? done(indexedDB.deleteDatabase(DATABASE))
    : inStore('readwrite', (store) => store.delete(keyOf(home)))));

/** Whether it holds what its folder does not. */
export const isUnsaved = ({ files, saved, undecided }: KeptWork): boolean =>
  undecided !== undefined ||
  [...new Set([...files.keys(), ...saved.keys()])].some(
    (name) => !sameBytes(files.get(name), saved.get(name)),
  );

/** Keeps the work each time it is called. While that goes on, a further call makes it keep once more after it. */
export function workKeeper(
  work: () => Promise<KeptWork>,
  {
    isWanted,
    failed,
    home,
  }: {
    readonly isWanted: () => boolean;
    readonly failed: () => void;
    readonly home: string | undefined;
  },
): () => Promise<void> {
  let keeping: Promise<void> | undefined;
  let isStale = false;
  const keepAll = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      await keep(await work(), home);
    }
  };
  return () => {
    if (!isWanted()) return Promise.resolve();
    isStale = true;
    keeping ??= keepAll()
      .catch(failed)
      .finally(() => {
        keeping = undefined;
      });
    return keeping;
  };
}
