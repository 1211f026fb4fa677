import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { jest } from '@jest/globals';
import { run } from '../../../../src/app/cli/run.js';
import { inFolder } from '../../../support/folder.js';
import { smallReport } from '../../../support/report.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files of the folder afterwards. */
  readonly files: readonly string[];
  /** What a file of text holds afterwards. */
  readonly text: (file: string) => string | undefined;
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
      const texts = await textsOf(folder, found);
      return {
        code,
        out: out.join(''),
        err: err.join(''),
        files: found.toSorted(),
        text: (file) => texts.get(path.normalize(file)),
      };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });

async function textsOf(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = files.filter((file) => /\.(?:md|txt|json|yaml)$/u.test(file));
  return new Map(
    await Promise.all(
      texts.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const),
    ),
  );
}
