import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  ImportError,
  limitsWith,
  OptionError,
  type ExtractProblem,
  type ImportProblem,
  type OptionProblem,
} from '../core/index.js';
import { rememberValid, type Report } from '../report/index.js';
import { ExtractError } from '../tools/extract/index.js';
import type { Bounds, IsolatedAnswer, IsolatedTask, TASKS, TaskName } from './task.js';

/** What any file takes, seconds of the processors, and what each of its megabytes may take more. */
const SECONDS = 10;
const SECONDS_PER_MEGABYTE = 5;
/** Of the process, so that with the one that started it less than a gigabyte is taken. */
const MEGABYTES = 850;

/** The child's program; sources that are not compiled cannot be started. */
const childFile = (): string | undefined =>
  import.meta.url.endsWith('.ts')
    ? undefined
    : fileURLToPath(new URL('./isolated-child.js', import.meta.url));

type Result<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;

/**
 * Does a task in a process that is ended once it takes more time or memory than a file of this size may. Rejects with
 * the error of the task, or with one that says what was too much.
 */
export async function runIsolated<Name extends TaskName>(
  name: Name,
  ...args: Parameters<(typeof TASKS)[Name]>
): Promise<Result<Name>> {
  const [bytes] = args;
  const bounds = {
    seconds: SECONDS + Math.ceil((SECONDS_PER_MEGABYTE * bytes.length) / 2 ** 20),
    megabytes: MEGABYTES,
  };
  const child = childFile();
  if (child === undefined)
    return (await import('./task.js')).TASKS[name](...(args as [never])) as Result<Name>;
  const isImport = name === 'importReport' || name === 'templateOfForm';
  const answer = await ask(child, { name, args, bounds });
  if ('result' in answer) return withKnownReport(answer.result) as Result<Name>;
  if ('over' in answer) throw readingError(isImport, overProblem(answer.over, bounds));
  if ('fault' in answer) throw new Error(answer.fault);
  const { error, problem, option = '' } = answer;
  if (error === 'OptionError') throw new OptionError(option, problem as OptionProblem);
  throw readingError(isImport, problem as ExtractProblem | ImportProblem);
}

/** A report that the process has checked is not checked once more. */
const withKnownReport = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'report' in result
    ? { ...result, report: rememberValid(result.report as Report, limitsWith()) }
    : result;

const overProblem = (over: keyof Bounds, { seconds, megabytes }: Bounds) =>
  over === 'seconds'
    ? ({ code: 'reading-too-slow', seconds } as const)
    : ({ code: 'reading-too-large', megabytes } as const);

const readingError = (isImport: boolean, problem: ExtractProblem | ImportProblem): Error =>
  isImport ? new ImportError(problem as ImportProblem) : new ExtractError(problem as ExtractProblem);

/** A process that ends without an answer has run out of memory. */
const ask = (file: string, task: IsolatedTask): Promise<IsolatedAnswer> =>
  new Promise((resolve, reject) => {
    const child = fork(file, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    child.once('message', (answer) => resolve(answer as IsolatedAnswer));
    child.once('error', reject);
    child.once('exit', () => resolve({ over: 'megabytes' }));
    child.send(task, (error) => error && reject(error));
  });
