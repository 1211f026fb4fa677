import { isReplaceable, outputState, type OutputState } from './output-state.js';
import type { RefusedFile } from '../../core/index.js';
import { OverwriteError } from './overwrite-error.js';
import { writeFiles, type OutputFile } from '../../core/platform/node/index.js';

/** What happens to one file. */
export interface PlannedFile<File extends OutputFile = OutputFile> {
  readonly file: File;
  readonly state: OutputState;
  readonly action: 'write' | 'replace' | 'keep' | 'refuse';
}

export interface PlanOptions {
  /** Files of anybody are written over. */
  readonly force?: boolean;
  /** Paths of files whose text was read and is in the new one: they may be replaced. */
  readonly merged?: ReadonlySet<string>;
}

/** Says for each file what writing it would do: the one place that decides whether a file may be replaced. */
export const planOutputs = <File extends OutputFile>(
  files: readonly File[],
  { force = false, merged }: PlanOptions = {},
): Promise<readonly PlannedFile<File>[]> =>
  Promise.all(
    files.map(async (file): Promise<PlannedFile<File>> => {
      const state = await outputState(file);
      if (state === 'new') return { file, state, action: 'write' };
      if (state === 'same') return { file, state, action: 'keep' };
      const isFile = state !== 'folder' && state !== 'not-a-file';
      const may = isReplaceable(state) || (isFile && (force || merged?.has(file.path)));
      return { file, state, action: may ? 'replace' : 'refuse' };
    }),
  );

/** The files of a plan that are refused. */
export const refusedFiles = (plan: readonly PlannedFile[]): readonly RefusedFile[] =>
  plan.flatMap(({ file, state, action }) =>
    action === 'refuse' ? [{ path: file.path, state: state as RefusedFile['state'] }] : [],
  );

/** Writes the files of a plan, all or none. Throws `OverwriteError` where one is refused, and what `writeFiles` throws. */
export async function carryOut(plan: readonly PlannedFile[]): Promise<void> {
  const refused = refusedFiles(plan);
  if (refused.length > 0) throw new OverwriteError(refused);
  await writeFiles(plan.filter(({ action }) => action !== 'keep').map(({ file }) => file));
}
