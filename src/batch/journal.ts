import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from '../core/platform/node/index.js';
import { sha256 } from './content-key.js';

/** A file that a batch has written. */
export interface WrittenFile {
  /** Path under the output folder. */
  readonly path: string;
  readonly sha256: string;
}

interface Entry {
  readonly output: string;
  readonly key: string;
  readonly files: readonly WrittenFile[];
}

/** The files that batches have written into a folder, one line for each report; the last line of an output is valid. */
export interface Journal {
  /** Whether an output was made from the same content and its files have not been changed since. */
  readonly isCurrent: (output: string, key: string) => Promise<boolean>;
  readonly add: (entry: Entry) => Promise<void>;
}

export const JOURNAL_FILE = '.pmqa-report-batch.jsonl';

/** Opens the journal of an output folder; lines that a killed process left incomplete are skipped. */
export async function openJournal(folder: string): Promise<Journal> {
  const file = path.join(folder, JOURNAL_FILE);
  const text = await readFile(file, 'utf8').catch(() => '');
  const entries = new Map<string, Entry>();
  for (const line of text.split('\n')) {
    const entry = entryOf(line);
    if (entry) entries.set(entry.output, entry);
  }
  return {
    isCurrent: async (output, key) => {
      const entry = entries.get(output);
      if (entry?.key !== key) return false;
      for (const written of entry.files) {
        const data = await readFile(path.join(folder, written.path)).catch(() => undefined);
        if (!data || sha256(data) !== written.sha256) return false;
      }
      return true;
    },
    add: async (entry) => {
      await makeFolders(folder);
      await appendFile(file, `\n${JSON.stringify(entry)}`);
    },
  };
}

function entryOf(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' &&
      value !== null &&
      'output' in value &&
      'key' in value &&
      'files' in value
      ? (value as Entry)
      : undefined;
  } catch {
    return undefined;
  }
}
