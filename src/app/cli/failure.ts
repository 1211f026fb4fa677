import {
  EditionError,
  ExtractError,
  formatPath,
  ImportError,
  LimitError,
  OptionError,
  ReadError,
  ReportError,
  TemplateError,
  type Issue,
} from '../../index.js';
import { MergeError } from '../../tools/merge/index.js';
import { OverwriteError } from '../../tools/output/index.js';
import { FolderNotEmptyError, InterruptedError, WriteError } from '../../core/platform/node/index.js';
import { readingReason } from '../../read/index.js';
import { formatTemplateIssue } from '../../render/template/index.js';
import { coloured } from './colour.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { say, type Language, type Words } from '../language.js';

interface Failure {
  readonly code: ExitCode;
  readonly lines: readonly string[];
  /** What `--json` prints. */
  readonly details: object;
}

/** Says what went wrong, on the error stream or as JSON on standard output, and gives the exit code. */
export function reportFailure(
  error: unknown,
  options: { readonly lang: Language; readonly json?: boolean },
): ExitCode {
  const failure = describeFailure(error, options.lang);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ ok: false, error: failure.details }, null, 2)}\n`);
  else {
    const [first = '', ...rest] = failure.lines;
    process.stderr.write(`${[coloured(first, 'red', process.stderr), ...rest].join('\n')}\n`);
  }
  return failure.code;
}

function describeFailure(error: unknown, lang: Language): Failure {
  if (error instanceof ReportError) {
    const { length } = error.issues;
    const heading = {
      th: `รายงานมีข้อผิดพลาด ${length} จุด`,
      en: `the report has ${length} ${length === 1 ? 'issue' : 'issues'}`,
    };
    return invalidData('report', heading, error.issues, lang);
  }
  if (error instanceof ExtractError || error instanceof ImportError) {
    const message = { th: error.thai, en: error.message };
    const kind = error instanceof ExtractError ? 'extract' : 'import';
    return {
      code: EXIT.invalid,
      lines: [say(message, lang)],
      details: { kind, ...error.problem, message },
    };
  }
  if (error instanceof EditionError) {
    const heading = { th: 'ไฟล์เกณฑ์ใช้ไม่ได้', en: 'the criteria cannot be used' };
    return invalidData('criteria', heading, error.issues, lang);
  }
  if (error instanceof TemplateError) {
    const heading = say({ th: 'แม่แบบใช้ไม่ได้', en: 'the template cannot be used' }, lang);
    return {
      code: EXIT.invalid,
      lines: [heading, ...error.issues.map((issue) => `  ${formatTemplateIssue(issue, lang)}`)],
      details: { kind: 'template', issues: error.issues },
    };
  }
  if (error instanceof ReadError) {
    const code =
      error.problem.code === 'syntax' || error.problem.code === 'too-large'
        ? EXIT.invalid
        : error.problem.code === 'unknown-format'
          ? EXIT.usage
          : EXIT.file;
    const message = { th: error.thai, en: error.message };
    return {
      code,
      lines: [say(message, lang)],
      details: { kind: 'read', file: error.file, ...error.problem, message },
    };
  }
  if (error instanceof LimitError) {
    const message = { th: error.thai, en: error.message };
    const { limit, maximum } = error;
    return {
      code: EXIT.invalid,
      lines: [say(message, lang)],
      details: { kind: 'limit', limit, maximum, message },
    };
  }
  if (error instanceof OverwriteError || error instanceof MergeError) {
    const message = { th: error.thai, en: error.message };
    const files = error instanceof OverwriteError ? { files: error.files } : {};
    return {
      code: EXIT.file,
      lines: [say(message, lang)],
      details: { kind: 'overwrite', ...files, message },
    };
  }
  if (error instanceof OptionError || error instanceof WriteError) {
    const message = { th: error.thai, en: error.message };
    const kind = error instanceof OptionError ? 'option' : 'write';
    return {
      code: kind === 'option' ? EXIT.usage : EXIT.file,
      lines: [say(message, lang)],
      details: { kind, message },
    };
  }
  if (error instanceof FolderNotEmptyError) {
    const message = { th: `${error.folder} มีไฟล์อยู่แล้ว ให้ระบุโฟลเดอร์ใหม่`, en: error.message };
    return { code: EXIT.file, lines: [say(message, lang)], details: { kind: 'write', message } };
  }
  if (error instanceof InterruptedError) {
    const message = { th: 'หยุดตามคำสั่ง ไฟล์เดิมยังอยู่ครบ', en: `${error.message}; the files are as they were` };
    return { code: EXIT.file, lines: [say(message, lang)], details: { kind: 'interrupted', message } };
  }
  return fault(error, lang);
}

function invalidData(
  kind: 'report' | 'criteria',
  heading: Words,
  issues: readonly Issue[],
  lang: Language,
): Failure {
  const lines = issues.map(({ path, source, message }) => {
    const place = source ? `${source.file}:${source.line}:${source.column}` : formatPath(path);
    return `  ${place}\n    ${source ? `${formatPath(path)}: ` : ''}${message[lang]}`;
  });
  return { code: EXIT.invalid, lines: [say(heading, lang), ...lines], details: { kind, issues } };
}

/** By its shape: an error of another realm is an instance of another class. */
const isError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'message' in error;

/** What a file system's code says of a place; undefined where its own message has to do. */
function wordsOf(code: string, place: string): Words | undefined {
  switch (code) {
    case 'ENOENT':
      return { th: `ไม่พบไฟล์หรือโฟลเดอร์ ${place}`, en: `${place}: there is no such file or folder` };
    case 'ENOTDIR':
      return { th: `${place}: ต้องเป็นโฟลเดอร์ แต่เป็นไฟล์`, en: `${place}: a folder is needed, this is a file` };
    default:
      return undefined;
  }
}

function fault(error: unknown, lang: Language): Failure {
  const cause: NodeJS.ErrnoException = isError(error) ? error : new Error(String(error));
  const { code, message, stack } = cause;
  if (code !== undefined && /^E[A-Z]+$/u.test(code)) {
    const place = cause.path ?? '';
    const words = wordsOf(code, place) ?? {
      th: `เปิดหรือบันทึก ${place} ไม่ได้ (${readingReason(cause).th})`,
      en: message,
    };
    return { code: EXIT.file, lines: [say(words, lang)], details: { kind: 'file', code, message: words } };
  }
  const heading = say({ th: 'โปรแกรมขัดข้อง', en: 'the program failed' }, lang);
  return {
    code: EXIT.fault,
    lines: [`${heading}: ${message}`, ...(process.env['DEBUG'] ? [String(stack)] : [])],
    details: { kind: 'fault', message: { th: message, en: message } },
  };
}
