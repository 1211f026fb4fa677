import {
  formatPath,
  formatSource,
  type FilePlace,
  type ReportPath,
  type Severity,
} from '../../../core/index.js';
import { say, type Language, type Words } from '../../language.js';
import { EXIT, type ExitCode } from '../command/index.js';
import { labelOf } from './label.js';
import { printJson } from './lines.js';
import type { PrintOptions } from './options.js';

/** What is found in a report or a template. */
interface Found {
  readonly severity: Severity;
  readonly message: Words;
  readonly path?: ReportPath;
  readonly source?: FilePlace;
}

/** Prints findings, each with its place; the exit code says whether any of them is an error. */
export function printFindings<Each extends Found>(
  findings: readonly Each[],
  { json, lang }: PrintOptions,
  ownerOf: (finding: Each) => string | undefined = () => undefined,
): ExitCode {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (json) printJson({ ok: errors === 0, findings });
  else {
    for (const [owner, own] of byOwner(findings, ownerOf)) {
      if (owner !== undefined) process.stdout.write(`${say(OF_OWNER, lang)} ${owner}\n`);
      for (const finding of own) process.stdout.write(`${line(finding, lang)}\n`);
    }
    process.stdout.write(`${say(summary(findings.length, errors), lang)}\n`);
  }
  return errors > 0 ? EXIT.invalid : EXIT.done;
}

const OF_OWNER: Words = { th: 'ผู้รับผิดชอบ:', en: 'Owner:' };

/** Findings under their owners' units, in the order of the report; those of nobody come first. */
function byOwner<Each extends Found>(
  findings: readonly Each[],
  ownerOf: (finding: Each) => string | undefined,
): ReadonlyMap<string | undefined, readonly Each[]> {
  const groups = new Map<string | undefined, Each[]>([[undefined, []]]);
  for (const finding of findings) {
    const owner = ownerOf(finding);
    groups.set(owner, [...(groups.get(owner) ?? []), finding]);
  }
  return groups;
}

function line({ severity, path = [], source, message }: Found, lang: Language): string {
  const at = source ? formatSource(source) : path.length > 0 ? formatPath(path) : '';
  return `${at === '' ? '' : `${at}: `}${labelOf(severity, lang, process.stdout)}: ${message[lang]}`;
}

const summary = (found: number, errors: number): Words =>
  found === 0
    ? { th: 'ไม่พบสิ่งที่ต้องแก้ไข', en: 'no findings' }
    : {
        th: `พบ ${found} จุด เป็นข้อผิดพลาด ${errors} จุด`,
        en: `${found} ${found === 1 ? 'finding' : 'findings'}, ${errors} ${errors === 1 ? 'error' : 'errors'}`,
      };
