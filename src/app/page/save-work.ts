import type { Client } from './client.js';
import { download } from './download.js';
import { saveToFolder, type OpenedFolder } from './folders/index.js';
import type { State } from './state.js';
import type { PageWords } from './words/index.js';

/** Where work is saved. */
interface SaveTarget {
  /** The folder that is open; absent: a .zip is downloaded. */
  readonly folder: OpenedFolder | undefined;
  /** The folder cannot be written: a .zip holds the work, which stays unsaved. */
  readonly isUnwritable: boolean;
}

/** Saves the files of the report. Gives what the page shows then. */
export async function saveWork(
  client: Client,
  { folder, isUnwritable }: SaveTarget,
  words: PageWords['save'],
): Promise<Partial<State>> {
  const { name, files, saved } = await client.files();
  if (!folder || isUnwritable) {
    // Files of a server that were not read have no bytes here.
    const own = isUnwritable ? new Map([...files].filter(([, data]) => data.length > 0)) : undefined;
    download(`${name}.zip`, await client.zip(own), 'application/zip');
    return isUnwritable ? {} : { view: await client.markSaved() };
  }
  const { written, conflicts } = await saveToFolder(folder, files, saved);
  const message = conflicts.length > 0 ? words.conflicts(conflicts.join(', ')) : words.saved(written.length);
  return { view: await client.markSaved(conflicts), message };
}
