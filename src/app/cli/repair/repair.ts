import { readFile } from 'node:fs/promises';
import { asReadError } from '../../../read/index.js';
import { carryOut, planOutputs } from '../../../tools/output/index.js';
import type { OutputFile } from '../../../core/platform/node/index.js';
import { joinedLines } from '../../../markdown/index.js';
import { repairThai } from '../../../thai/index.js';
import { visible } from '../../../core/index.js';
import { say, type Language, type Words } from '../../language.js';
import { diffHeader, diffHunks, type ChangedLines } from '../print/line-diff.js';

export interface RepairOptions {
  readonly join?: boolean;
  readonly write?: boolean;
  readonly dryRun?: boolean;
  readonly lang: Language;
}

/** A repaired text, its changes line by line, and how many places were repaired and lines joined. */
interface Repaired {
  readonly text: string;
  readonly lines: readonly ChangedLines[];
  readonly places: number;
  readonly joined: number;
}

/** Repairs damaged Thai in files, in place or on standard output. */
export async function repairFiles(files: readonly string[], options: RepairOptions): Promise<void> {
  const repaired = await Promise.all(
    files.map(async (file) => {
      const given = await readText(file);
      return { file, given, ...repairText(given, options) };
    }),
  );
  if (options.dryRun) {
    for (const { file, lines } of repaired) {
      const hunks = diffHunks(lines);
      if (hunks !== '') process.stdout.write(shownDiff(diffHeader(file) + hunks));
    }
  } else if (options.write) {
    const changed = repaired.filter(({ given, text }) => text !== given);
    const outputs = changed.map(({ file, text }): OutputFile => ({ path: file, data: Buffer.from(text) }));
    await carryOut(await planOutputs(outputs, { merged: new Set(outputs.map((each) => each.path)) }));
  } else {
    for (const { text } of repaired) process.stdout.write(text);
    return;
  }
  for (const { file, ...result } of repaired)
    process.stderr.write(`${visible(file)}: ${say(countsOf(result), options.lang)}\n`);
}

/** A diff with control characters shown as such; lines keep their ends. */
const shownDiff = (diff: string): string => diff.split('\r\n').map(visible).join('\r\n');

function countsOf({ places, joined }: Repaired): Words {
  const done: readonly Words[] = [
    { th: `ซ่อม ${places} แห่ง`, en: `${places} ${places === 1 ? 'place' : 'places'} repaired` },
    { th: `ต่อ ${joined} บรรทัด`, en: `${joined} ${joined === 1 ? 'line' : 'lines'} joined` },
  ].filter((_, index) => [places, joined][index]! > 0);
  return done.length === 0
    ? { th: 'ไม่มีสิ่งที่ต้องซ่อม', en: 'nothing to repair' }
    : { th: done.map(({ th }) => th).join(' '), en: done.map(({ en }) => en).join(', ') };
}

/** Repairs a text or its first lines; a byte order mark belongs to the file and stays. */
function repairText(given: string, { join }: RepairOptions): Repaired {
  const mark = given.startsWith('\ufeff') ? '\ufeff' : '';
  const { text, changes } = repairThai(given.slice(mark.length));
  const before = given.split(LINE_END);
  const repaired = (mark + text).split(LINE_END);
  const groups = join ? joinedLines(repaired) : repaired.map((line) => ({ from: [line], lines: [line] }));
  let at = 0;
  const lines = groups.map((group) => ({ ...group, from: before.slice(at, (at += group.from.length)) }));
  return {
    text: join ? groups.flatMap((group) => group.lines).join(LINE_END.exec(text)?.[0] ?? '\n') : mark + text,
    lines,
    places: changes.length,
    joined: groups.reduce((sum, { from }) => sum + from.length - 1, 0),
  };
}

const LINE_END = /\r\n|\n/u;

/** Repairs standard input line by line, so that output follows a slow program; as a whole where lines are joined. */
export async function repairInput(options: RepairOptions): Promise<void> {
  const { dryRun, join } = options;
  const name = 'stdin';
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  let rest = '';
  let hasHeader = false;
  const pass = async (text: string): Promise<void> => {
    const { text: repaired, lines } = repairText(text, options);
    const hunks = dryRun ? diffHunks(lines, line) : '';
    const out = dryRun ? shownDiff(hasHeader || hunks === '' ? hunks : diffHeader(name) + hunks) : repaired;
    hasHeader ||= hunks !== '';
    line += text.split('\n').length - 1;
    if (!process.stdout.write(out)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  };
  try {
    for await (const chunk of process.stdin) {
      rest += decoder.decode(chunk as Uint8Array, { stream: true });
      const end = join ? 0 : rest.lastIndexOf('\n') + 1;
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
