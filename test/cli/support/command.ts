import { readdir } from 'node:fs/promises';
import { jest } from '@jest/globals';
import { run } from '../../../src/cli/program.js';
import { inFolder } from '../../support/folder.js';
import { smallReport } from '../../support/report.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files of the folder afterwards. */
  readonly files: readonly string[];
}

/** Runs the command in this process, in a folder that holds the given files; `@` stands for the folder. */
export const command = (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = { 'a.json': JSON.stringify(smallReport()) },
  prepare: (folder: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<Outcome> =>
  inFolder(files, async (folder) => {
    await prepare(folder);
    const [out, err]: [string[], string[]] = [[], []];
    const into =
      (lines: string[]) =>
      (text: string | Uint8Array): boolean =>
        lines.push(String(text)) > 0;
    const spies = [
      jest.spyOn(process.stdout, 'write').mockImplementation(into(out)),
      jest.spyOn(process.stderr, 'write').mockImplementation(into(err)),
    ];
    try {
      const code = await run(args.map((arg) => arg.replace('@', folder)));
      const found = await readdir(folder, { recursive: true });
      return { code, out: out.join(''), err: err.join(''), files: found.toSorted() };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
