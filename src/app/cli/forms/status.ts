import { OptionError } from '../../../core/index.js';
import { daysText, reportStatus, share, statusDocument, type StatusGroup } from '../../../forms/index.js';
import { writeDocument } from '../../../forms/index.js';
import { readReport } from '../../../read/index.js';
import { carryOut, planOutputs } from '../../../tools/output/index.js';
import { findingsOf } from '../../findings.js';
import { say, type Language, type Words } from '../../language.js';
import { printJson, printLine } from '../print/lines.js';
import { today as currentDay } from '../../today.js';

export interface StatusFlags {
  readonly out?: string;
  readonly today?: string;
  readonly criteria?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints the status of a report, or writes it as a document. */
export async function showStatus(
  file: string,
  { out, today, criteria, force = false, json, lang }: StatusFlags,
): Promise<void> {
  const report = await readReport(file);
  const findings = await findingsOf(report, criteria);
  const status = await reportStatus(report, { today: today ?? currentDay(), findings });
  if (out !== undefined) {
    const format = /\.(docx|pdf)$/iu.exec(out)?.[1]?.toLowerCase();
    if (format !== 'docx' && format !== 'pdf')
      throw new OptionError('out', {
        code: 'bad-option',
        option: 'out',
        expected: ['.docx', '.pdf'],
        found: JSON.stringify(out),
      });
    const data = await writeDocument(await statusDocument(status), format);
    await carryOut(await planOutputs([{ path: out, data }], { force }));
  }
  if (json) return printJson({ ok: true, ...status });
  if (out !== undefined) return printLine(out);
  printGroups(say({ th: 'ตามผู้รับผิดชอบ', en: 'By owner' }, lang), status.owners, lang);
  printGroups(say({ th: 'ตามหมวด', en: 'By category' }, lang), [...status.categories, status.total], lang);
}

const BAR = 20;

function printGroups(title: string, groups: readonly StatusGroup[], lang: Language): void {
  process.stdout.write(`${title}\n`);
  for (const group of groups) {
    const { levels, guidelines, evidence, indicators, findings } = group;
    const [done, all] = [levels[0] + indicators[0], levels[1] + indicators[1]];
    const full = all === 0 ? 0 : Math.round((BAR * done) / all);
    const counts = say(
      countWords([levels, guidelines, evidence, indicators].map(share), findings, daysText(group)),
      lang,
    );
    printLine(`  ${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${group.name}: ${counts}`);
  }
}

const countWords = (
  [levels, guidelines, evidence, indicators]: readonly string[],
  findings: number,
  days: string,
): Words => ({
  th: `ระดับ ${levels} แนวทาง ${guidelines} หลักฐาน ${evidence} ตัวชี้วัด ${indicators} ต้องแก้ ${findings} เหลือ ${days} วัน`,
  en: `levels ${levels}, guidelines ${guidelines}, evidence ${evidence}, indicators ${indicators}, findings ${findings}, days left ${days}`,
});
