import type { Finding } from '../../tools/check/index.js';
import { readReport } from '../../read/index.js';
import { formatPath, formatSource } from '../../core/index.js';
import { coloured } from './colour.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { findingsOf } from '../findings.js';
import { say, type Language, type Words } from '../language.js';

export interface CheckCommandOptions {
  readonly criteria?: string;
  readonly template?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints what is still missing in a report; the exit code says whether any of it is an error. */
export async function check(
  file: string,
  { criteria, template, json, lang }: CheckCommandOptions,
): Promise<ExitCode> {
  const findings = await findingsOf(await readReport(file), criteria, template);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) process.stdout.write(`${JSON.stringify({ ok: errors === 0, findings }, null, 2)}\n`);
  else {
    for (const finding of findings) process.stdout.write(`${line(finding, lang)}\n`);
    process.stdout.write(`${say(summary(findings.length, errors), lang)}\n`);
  }
  return errors > 0 ? EXIT.invalid : EXIT.done;
}

const SEVERITY: Readonly<Record<Finding['severity'], Words>> = {
  error: { th: 'ข้อผิดพลาด', en: 'error' },
  warning: { th: 'คำเตือน', en: 'warning' },
};

function line({ severity, path: place, source, message }: Finding, lang: Language): string {
  const where = source ? formatSource(source) : formatPath(place);
  const kind = coloured(
    say(SEVERITY[severity], lang),
    severity === 'error' ? 'red' : 'yellow',
    process.stdout,
  );
  return `${where}: ${kind}: ${message[lang]}`;
}

const summary = (found: number, errors: number): Words =>
  found === 0
    ? { th: 'ไม่พบสิ่งที่ต้องแก้ไข', en: 'nothing was found' }
    : {
        th: `พบ ${found} จุด เป็นข้อผิดพลาด ${errors} จุด`,
        en: `${found} ${found === 1 ? 'finding' : 'findings'}, ${errors} of them ${errors === 1 ? 'an error' : 'errors'}`,
      };
