import { readFile } from 'node:fs/promises';
import { ReadError } from '../input/error.js';
import { writeFiles, type OutputFile } from '../output/write-files.js';
import { repairThai, type RepairedText } from '../thai/repair/index.js';
import { diffHeader, diffHunks } from './line-diff.js';
import { say, type Language } from './language.js';

export interface RepairOptions {
  readonly write?: boolean;
  readonly dryRun?: boolean;
  readonly lang: Language;
}

/** Repairs damaged Thai in files, in place or on standard output, or in standard input line by line. */
export async function repair(files: readonly string[], options: RepairOptions): Promise<void> {
  if (files.length === 0) return repairInput(options);
  const repaired = await Promise.all(
    files.map(async (file) => {
      const given = await readText(file);
      return { file, given, ...repairFileText(given) };
    }),
  );
  if (options.dryRun) {
    for (const { file, given, text } of repaired) {
      if (text !== given) process.stdout.write(diffHeader(file) + diffHunks(given, text));
    }
  } else if (options.write) {
    const changed = repaired.filter(({ given, text }) => text !== given);
    await writeFiles(changed.map(({ file, text }): OutputFile => ({ path: file, data: Buffer.from(text) })));
  } else {
    for (const { text } of repaired) process.stdout.write(text);
    return;
  }
  for (const { file, changes } of repaired) {
    const places = say(
      { th: `${changes.length} แห่ง`, en: `${changes.length} ${changes.length === 1 ? 'place' : 'places'}` },
      options.lang,
    );
    process.stderr.write(`${file}: ${places}\n`);
  }
}

/** Repairs what a file, or its first lines, hold; a byte order mark belongs to the file and stays. */
function repairFileText(given: string): RepairedText {
  if (!given.startsWith('\ufeff')) return repairThai(given);
  const { text, changes } = repairThai(given.slice(1));
  return { text: `\ufeff${text}`, changes };
}

/** Passes standard input on line by line, so that a program that writes slowly is followed. */
async function repairInput({ dryRun }: RepairOptions): Promise<void> {
  const name = 'stdin';
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  let rest = '';
  let told = false;
  const pass = async (text: string): Promise<void> => {
    const repaired = repairFileText(text).text;
    const hunks = dryRun ? diffHunks(text, repaired, line) : '';
    const out = dryRun ? (told || hunks === '' ? hunks : diffHeader(name) + hunks) : repaired;
    told ||= hunks !== '';
    line += text.split('\n').length - 1;
    if (!process.stdout.write(out)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  try {
    for await (const chunk of process.stdin) {
      rest += decoder.decode(chunk as Uint8Array, { stream: true });
      const end = rest.lastIndexOf('\n') + 1;
      if (end > 0) await pass(rest.slice(0, end));
      rest = rest.slice(end);
    }
    await pass(rest + decoder.decode());
  } catch (error) {
    throw asReadError(name, error);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    throw asReadError(file, error);
  }
}

function asReadError(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new ReadError(file, { code: 'not-found' });
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new ReadError(file, { code: 'not-readable', reason: 'it is not UTF-8 text' });
  return code === undefined ? error : new ReadError(file, { code: 'not-readable', reason: message });
}
