import { appendFile, lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { ReadError } from '../read/index.js';
import { makeFolders } from '../core/platform/node/index.js';
import { sha256 } from '../core/platform/node/index.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/u);

/** A file that a batch has written: its path under the output folder and its digest. */
const writtenFileSchema = z.object({ path: z.string().min(1), sha256: digest });

const entrySchema = z.object({
  output: z.string().min(1),
  key: z.string().min(1),
  files: z.array(writtenFileSchema).min(1),
});

export type WrittenFile = z.output<typeof writtenFileSchema>;
type Entry = z.output<typeof entrySchema>;

/** The files that batches have written into a folder, one line for each report; the last line of an output is valid. */
export interface Journal {
  /** Whether an output was made from the same content and its files have not been changed since. */
  readonly isCurrent: (output: string, key: string) => Promise<boolean>;
  /** Paths under the folder of an output's files that are still as a batch has written them. */
  readonly untouched: (output: string) => Promise<readonly string[]>;
  readonly add: (entry: Entry) => Promise<void>;
  /** Lines that are none of a journal's. */
  readonly badLines: number;
}

export const JOURNAL_FILE = '.pmqa-report-batch.jsonl';

/**
 * Opens the journal of an output folder; lines that cannot be read are counted and skipped. Throws `ReadError` for what
 * is not a regular file: a pipe may never end, and a link may lead out of the folder.
 */
export async function openJournal(folder: string): Promise<Journal> {
  const file = path.join(folder, JOURNAL_FILE);
  const lines = (await readJournal(file)).split('\n').filter((line) => line.trim() !== '');
  const entries = new Map<string, Entry>();
  let badLines = 0;
  for (const line of lines) {
    const entry = entryOf(line);
    if (entry) entries.set(entry.output, entry);
    else badLines += 1;
  }
  const isAsWritten = async (written: WrittenFile): Promise<boolean> => {
    const data = await readFile(path.join(folder, written.path)).catch(() => undefined);
    return data !== undefined && sha256(data) === written.sha256;
  };
  const untouched = async (output: string): Promise<readonly string[]> => {
    const files = entries.get(output)?.files ?? [];
    const as = await Promise.all(files.map(isAsWritten));
    return files.filter((_, index) => as[index]).map((written) => written.path);
  };
  return {
    badLines,
    untouched,
    isCurrent: async (output, key) => {
      const entry = entries.get(output);
      return entry?.key === key && (await untouched(output)).length === entry.files.length;
    },
    add: async (entry) => {
      await makeFolders(folder);
      await appendFile(file, `\n${JSON.stringify(entry)}`);
    },
  };
}

async function readJournal(file: string): Promise<string> {
  const found = await lstat(file).catch(() => undefined);
  if (!found) return '';
  if (!found.isFile())
    throw new ReadError(file, { code: 'not-readable', reason: { code: 'journal-not-a-file' } });
  return readFile(file, 'utf8');
}

function entryOf(line: string): Entry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
