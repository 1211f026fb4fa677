import {
  describeProblem,
  formatPath,
  formatSource,
  PmqaError,
  problemsOf,
  type Problem,
} from '../../../core/index.js';
import { say, type Language, type Words } from '../../language.js';
import { EXIT, SEE_HELP, type ExitCode, type WrongCall } from '../command/index.js';
import { coloured } from './colour.js';
import { printJson } from './lines.js';
import type { PrintOptions } from './options.js';

/** What `--json` calls an error, and the exit code. */
interface Kind {
  readonly kind: string;
  readonly exit: ExitCode;
}

/** By the names of errors. */
const KINDS: Readonly<Record<string, Kind | undefined>> = {
  ReportError: { kind: 'report', exit: EXIT.invalid },
  EditionError: { kind: 'criteria', exit: EXIT.invalid },
  TemplateError: { kind: 'template', exit: EXIT.invalid },
  FontFamilyError: { kind: 'font', exit: EXIT.invalid },
  ExtractError: { kind: 'extract', exit: EXIT.invalid },
  ImportError: { kind: 'import', exit: EXIT.invalid },
  LayoutError: { kind: 'layout', exit: EXIT.invalid },
  LimitError: { kind: 'limit', exit: EXIT.invalid },
  ReadError: { kind: 'read', exit: EXIT.file },
  WriteError: { kind: 'write', exit: EXIT.file },
  FolderNotEmptyError: { kind: 'write', exit: EXIT.file },
  InterruptedError: { kind: 'interrupted', exit: EXIT.file },
  OverwriteError: { kind: 'overwrite', exit: EXIT.file },
  MergeError: { kind: 'overwrite', exit: EXIT.file },
  OptionError: { kind: 'option', exit: EXIT.usage },
};

/** Problems whose exit code is not their error's. */
const EXITS: Readonly<Partial<Record<Problem['code'], ExitCode>>> = {
  syntax: EXIT.invalid,
  'file-too-large': EXIT.invalid,
  'unknown-format': EXIT.usage,
};

const ERROR: Words = { th: 'ผิดพลาด', en: 'error' };

/** Says on the error stream what is wrong with a call, and gives the exit code. */
export function reportWrongCall({ problem }: WrongCall, lang: Language): ExitCode {
  process.stderr.write(
    `${say(ERROR, lang)}: ${say(describeProblem(problem), lang)}\n${say(SEE_HELP, lang)}\n`,
  );
  return EXIT.usage;
}

/** Says what went wrong, on the error stream or as JSON on standard output, and gives the exit code. */
export function reportFailure(error: unknown, { lang, json }: PrintOptions): ExitCode {
  const known = error instanceof PmqaError ? KINDS[error.name] : undefined;
  const [problem] = problemsOf(error);
  const { kind, exit } =
    known ??
    (problem?.code === 'file-system'
      ? { kind: 'file', exit: EXIT.file }
      : { kind: 'fault', exit: EXIT.fault });
  if (json) {
    const details = { kind, ...detailsOf(error) };
    printJson({ ok: false, error: details });
  } else {
    const [first = '', ...rest] = linesOf(error, lang);
    process.stderr.write(`${[coloured(first, 'red', process.stderr), ...rest].join('\n')}\n`);
  }
  return (problem && EXITS[problem.code]) ?? exit;
}

/** What `--json` prints: the fields of the one problem, or the list of them. */
function detailsOf(error: unknown): object {
  if (!(error instanceof PmqaError)) {
    const [{ severity: _severity, source: _source, ...problem } = {} as Problem] = problemsOf(error);
    return problem;
  }
  const { code, summary, problem, problems, messages } = error;
  if (isList(error)) return { code, message: summary, issues: problems };
  return { ...('file' in error && { file: error.file }), ...problem, message: messages };
}

function linesOf(error: unknown, lang: Language): readonly string[] {
  if (!(error instanceof PmqaError)) {
    const isFault = problemsOf(error)[0]?.code === 'fault';
    const stack = isFault && process.env['DEBUG'] ? [(error as Partial<Error>).stack ?? ''] : [];
    return [...problemsOf(error).map(({ message }) => message[lang]), ...stack];
  }
  if (!isList(error)) return error.messages[lang].split('\n');
  return [error.summary[lang], ...error.problems.map((each) => `  ${placed(each, lang)}`)];
}

/** Whether an error lists several problems and is none of them. */
const isList = ({ code, problems }: PmqaError): boolean => problems.some((each) => each.code !== code);

/** A problem of a report is printed below its file and line, one of a template on the same line. */
function placed({ path, placeName, source, message }: Problem, lang: Language): string {
  const file = source && formatSource(source);
  // What is about the whole report, or a file of it, has no place to name.
  if (!path?.length) return file === undefined ? message[lang] : `${file}: ${message[lang]}`;
  const at = placeName?.[lang] || formatPath(path);
  return file === undefined ? `${at}\n    ${message[lang]}` : `${file}\n    ${at}: ${message[lang]}`;
}
