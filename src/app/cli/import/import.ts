import path from 'node:path';
import { reportFiles } from '../../../read/folder/index.js';
import { runIsolated } from '../../../isolated/index.js';
import { NOTES_FILE, type ImportedReport } from '../../../tools/import/index.js';
import { readBytes } from '../../../read/index.js';
import { strangerFiles, carryOut, planOutputs } from '../../../tools/output/index.js';
import { refuseFull, type OutputFile } from '../../../core/platform/node/index.js';
import { say, type Language, type Words } from '../../language.js';
import type { ExitCode } from '../command/index.js';
import { inShell } from '../print/in-shell.js';
import { printJson, printLine } from '../print/lines.js';
import { printMessages } from '../print/messages.js';
import { printPlan } from '../print/plan.js';

export interface ImportCommandOptions {
  readonly out: string;
  readonly agency?: string;
  readonly year?: number;
  readonly round?: 6 | 9 | 12;
  readonly category?: number;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Warnings that the command prints itself; all of them are in the notes. */
const SHOWN = 10;

/** Writes the report that an old Word file or PDF holds to a new folder, with notes of what to check. */
export async function importFile(file: string, options: ImportCommandOptions): Promise<ExitCode | void> {
  const { out, agency, year, round, category, dryRun, force = false, json, lang } = options;
  if (!force) await refuseFull(out);
  const imported = await runIsolated('importReport', await readBytes(file), {
    ...(agency !== undefined && { agency }),
    ...(year !== undefined && { fiscalYear: year }),
    ...(round !== undefined && { roundMonths: round }),
    ...(category !== undefined && { category }),
  });
  const files: OutputFile[] = [
    ...[...reportFiles(imported.report)].map(([name, text]) => ({
      path: path.join(out, name),
      data: Buffer.from(text),
    })),
    ...strangerFiles(out, imported.pictures),
    { path: path.join(out, NOTES_FILE), data: Buffer.from(imported.notes) },
  ];
  const plan = await planOutputs(files, { force });
  if (dryRun) return printPlan(plan, options);
  await carryOut(plan);
  if (json) return printImported(imported, files);
  printLine(path.join(out, NOTES_FILE));
  printWarnings(imported, lang);
  process.stderr.write(`${say(summary(imported, files.length, out), lang)}\n`);
}

function printImported({ warnings, rest }: ImportedReport, files: readonly OutputFile[]): void {
  const written = files.map(({ path: name, data }) => ({ path: name, bytes: data.length }));
  printJson({ ok: true, files: written, warnings, rest });
}

function printWarnings({ warnings }: ImportedReport, lang: Language): void {
  printMessages('uncertain', warnings.slice(0, SHOWN), lang);
  const more = warnings.length - SHOWN;
  if (more > 0) process.stderr.write(`${say({ th: `และอีก ${more} ข้อ`, en: `and ${more} more` }, lang)}\n`);
}

function summary({ report, warnings }: ImportedReport, files: number, out: string): Words {
  const items = report.categories.flatMap((each) => each.items);
  const levels = items.flatMap((each) => each.levels).filter(({ result }) => result.length > 0).length;
  const [found, read, next] = [warnings.length, items.length, `pmqa-report preview ${inShell(out)}`];
  return {
    th: `นำเข้า ${read} ประเด็น มีผลการดำเนินงาน ${levels} ระดับ เขียน ${files} ไฟล์ มีสิ่งที่ควรตรวจ ${found} ข้อ ใน ${NOTES_FILE} แล้วใช้ ${next}`,
    en: `imported ${read} ${read === 1 ? 'item' : 'items'}, ${levels} ${levels === 1 ? 'level' : 'levels'} with a result, ${files} files written. Check the ${found} ${found === 1 ? 'note' : 'notes'} in ${NOTES_FILE}, then run ${next}`,
  };
}
