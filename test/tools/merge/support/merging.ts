import path from 'node:path';
import { expect } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { extractWord } from '../../../../src/tools/merge/word.js';
import { readReport } from '../../../../src/read/index.js';
import { mergeWord, type MergeOptions, type WordMerge } from '../../../../src/tools/merge/index.js';
import { wordFile } from '../../extract/support/word-file.js';
import { inFolder } from '../../../support/folder.js';
import { withPlainSpaces } from '../../../support/plain-spaces.mjs';

const DOCUMENT = 'word/document.xml';

/** A Word file with its main part changed. */
export function edited(
  data: Uint8Array,
  ...changes: readonly (readonly [string | RegExp, string])[]
): Uint8Array {
  const parts = unzipSync(data);
  const after = changes.reduce(
    (xml, [from, to]) => {
      expect(xml.search(from)).toBeGreaterThan(-1);
      return xml.replace(from, to);
    },
    withPlainSpaces(strFromU8(parts[DOCUMENT]!)),
  );
  return zipSync({ ...parts, [DOCUMENT]: strToU8(after) }, { level: 1 });
}

interface Merged extends WordMerge {
  readonly folder: string;
  readonly text: (file: string) => string;
  /** Merges the same Word file once more. */
  readonly again: () => Promise<WordMerge>;
}

/** Builds a folder, edits its Word file and the folder, and merges. */
export const merging = (
  changes: readonly (readonly [string | RegExp, string])[],
  editFolder: (folder: string) => Promise<unknown>,
  check: (merged: Merged) => Promise<void> | void,
  options: MergeOptions,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> =>
  inFolder(files, async (folder) => {
    const report = await readReport(
      options.format === 'folder' ? folder : path.join(folder, `report.${options.format}`),
    );
    const word = edited(await wordFile(report), ...changes);
    await editFolder(folder);
    const again = (): Promise<WordMerge> => mergeWord(folder, extractWord(word), options);
    const merged = await again();
    await check({ ...merged, folder, again, text: (file) => merged.files.get(file) ?? '' });
  });

export const nothing = (): Promise<void> => Promise.resolve();
/** The row of the second level. */
export const ROW = /<w:tr>(?:(?!<w:tr>).)*Advance(?:(?!<w:tr>).)*<\/w:tr>/su;
