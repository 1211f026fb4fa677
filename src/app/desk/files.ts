import { sameBytes, PmqaError } from '../../core/index.js';
import { repairThai } from '../../thai/index.js';
import type { FileMap } from './types.js';

/** The one file that a report was opened from, which stays that report whatever comes beside it; undefined for a folder. */
export function aloneOf(files: FileMap): string | undefined {
  const [only, ...others] = files.keys();
  return others.length === 0 && /\.(?:ya?ml|json)$/iu.test(only ?? '') ? only : undefined;
}

/** What `readReport` reads of some files: the one report file, or the folder. */
export const reportPath = (folder: string, files: FileMap, alone = aloneOf(files)): string =>
  alone !== undefined && files.has(alone) && (files.size === 1 || !/^report\./iu.test(alone))
    ? `${folder}/${alone}`
    : folder;

/** Files without the one folder that all of them are in, as a .zip of a folder has it. */
export function withoutTop(files: FileMap): FileMap {
  const [top] = [...files.keys()][0]?.split('/') ?? [];
  const names = [...files.keys()].filter((name) => !name.startsWith('__MACOSX/'));
  const hasReport = names.some((name) => /^[^/]+\/report\.(?:ya?ml|json)$/iu.test(name));
  if (top === undefined || !hasReport || !names.every((name) => name.startsWith(`${top}/`))) return files;
  return new Map(
    [...files].flatMap(([name, data]) =>
      name.startsWith(`${top}/`) ? [[name.slice(top.length + 1), data] as const] : [],
    ),
  );
}

/** Paths of files that differ, are new or gone. */
export const changedFiles = (one: FileMap, other: FileMap): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => !sameBytes(one.get(file), other.get(file)));

/** A file with its Thai repaired, where it is a text. */
export function repairedFile(file: string, data: Uint8Array): Uint8Array {
  if (!/\.(?:md|markdown|ya?ml|json|txt)$/iu.test(file)) return data;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
    const { text: repaired } = repairThai(text);
    return repaired === text ? data : new TextEncoder().encode(repaired);
  } catch (error) {
    if (error instanceof PmqaError) throw error;
    return data;
  }
}
