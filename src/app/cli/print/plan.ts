import { describeProblem } from '../../../core/index.js';
import { refusedFiles, type PlannedFile } from '../../../tools/output/index.js';
import { say, type Words } from '../../language.js';
import { EXIT, type ExitCode } from '../command/index.js';
import { printJson, printLine } from './lines.js';
import type { PrintOptions } from './options.js';

const ACTIONS: Readonly<Record<PlannedFile['action'] | 'remove', Words>> = {
  write: { th: 'จะเขียน', en: 'write' },
  replace: { th: 'จะแทนที่', en: 'replace' },
  keep: { th: 'คงเดิม', en: 'keep' },
  refuse: { th: 'ไม่เขียนทับ', en: 'refuse' },
  remove: { th: 'จะลบ', en: 'remove' },
};

export interface PlanOptions extends PrintOptions {
  /** Files that would be removed. */
  readonly removed?: readonly string[];
  /** What else the JSON says. */
  readonly more?: object;
}

/** Prints what a verb would do to each file, for `--dry-run`; the exit code is the verb's own. */
export function printPlan(
  plan: readonly PlannedFile[],
  { lang, json, removed = [], more = {} }: PlanOptions,
): ExitCode {
  const refused = refusedFiles(plan);
  const code = refused.length > 0 ? EXIT.file : EXIT.done;
  if (json) {
    const files = [
      ...plan.map(({ file, action, state }) => ({ path: file.path, action, state, bytes: file.data.length })),
      ...removed.map((path) => ({ path, action: 'remove' })),
    ];
    printJson({ ok: refused.length === 0, dryRun: true, files, ...more });
    return code;
  }
  for (const { file, action } of plan) printLine(`${say(ACTIONS[action], lang)}: ${file.path}`);
  for (const path of removed) printLine(`${say(ACTIONS.remove, lang)}: ${path}`);
  for (const each of refused)
    process.stderr.write(`${describeProblem({ code: 'not-overwritten', files: [each] })[lang]}\n`);
  return code;
}
