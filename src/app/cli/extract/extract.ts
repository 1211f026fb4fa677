import path from 'node:path';
import { stringify } from 'yaml';
import { removeFiles, type OutputFile } from '../../../core/platform/node/index.js';
import { runIsolated } from '../../../isolated/index.js';
import { readBytes } from '../../../read/index.js';
import { compactReport } from '../../../report/index.js';
import {
  comparedWarnings,
  fieldName,
  mergeWord,
  type ExtractedWord,
  type ReportFormat,
  type WordMerge,
} from '../../../tools/merge/index.js';
import { carryOut, planOutputs, strangerFiles } from '../../../tools/output/index.js';
import { say, type Language, type Words } from '../../language.js';
import type { ExitCode } from '../command/index.js';
import { printConflicts } from '../print/conflicts.js';
import { printJson, printLine } from '../print/lines.js';
import { printMessages } from '../print/messages.js';
import { printPlan } from '../print/plan.js';

export interface ExtractOptions {
  readonly format: ReportFormat;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** What a Word file holds, with warnings of what was edited there and not read. */
async function readWord(file: string): Promise<ExtractedWord> {
  const word = await runIsolated('extractWord', await readBytes(file));
  return { ...word, warnings: await comparedWarnings(word) };
}

/** Prints the report that a Word file shows. */
export async function printExtracted(file: string, { format, json, lang }: ExtractOptions): Promise<void> {
  const word = await readWord(file);
  if (!json) printMessages('warning', word.warnings, lang);
  const report = compactReport(word.report);
  if (format === 'json') printJson(report);
  else process.stdout.write(stringify(report, { lineWidth: 0, aliasDuplicateObjects: false }));
  const { size } = word.pictures;
  if (size > 0) process.stderr.write(`${say(picturesLeft(size), lang)}\n`);
}

/** Merges what a Word file shows, and its pictures, into the report in a folder, as one file or as many. */
export async function extractTo(
  out: string,
  file: string,
  options: ExtractOptions,
): Promise<ExitCode | void> {
  const { format, dryRun, force = false, json, lang } = options;
  const word = await readWord(file);
  if (!json) printMessages('warning', word.warnings, lang);
  const merge = await mergeWord(out, word, { format, force });
  const inFolder = (name: string): string => path.join(merge.folder, name);
  const texts = [...merge.files].flatMap(([name, text]): OutputFile[] =>
    text === undefined ? [] : [{ path: inFolder(name), data: Buffer.from(text) }],
  );
  const removed = [...merge.files].flatMap(([name, text]) => (text === undefined ? [inFolder(name)] : []));
  const files = [...texts, ...strangerFiles(merge.folder, merge.pictures)];
  const plan = await planOutputs(files, {
    force,
    merged: new Set([...merge.read].map(inFolder)),
  });
  const result = { conflicts: merge.conflicts, kept: merge.kept, warnings: word.warnings };
  const isSame =
    merge.merged &&
    merge.files.size === 0 &&
    merge.conflicts.length === 0 &&
    merge.kept.length === 0 &&
    word.warnings.length === 0;
  const printSame = (): void => void (isSame && process.stderr.write(`${say(UNCHANGED, lang)}\n`));
  if (dryRun) {
    if (!json) printMerge(word, merge, options);
    if (!json) printSame();
    return printPlan(plan, { lang, json, removed, more: result });
  }
  await carryOut(plan);
  await removeFiles(removed);
  const written = plan.filter(({ action }) => action !== 'keep').map((each) => each.file);
  if (json) {
    const sizes = written.map(({ path: name, data }) => ({ path: name, bytes: data.length }));
    printJson({ ok: true, files: sizes, removed, ...result });
    return;
  }
  printSame();
  for (const { path: name } of written) printLine(name);
  for (const name of removed) printLine(`${say({ th: 'ลบ', en: 'removed' }, lang)}: ${name}`);
  printMerge(word, merge, options);
}

function printMerge(
  { base }: ExtractedWord,
  { conflicts, kept, merged }: WordMerge,
  { lang, force }: ExtractOptions,
): void {
  printConflicts(conflicts, lang);
  if (merged && !base && !force && conflicts.length > 0) process.stderr.write(`${say(NO_BASE, lang)}\n`);
  if (merged && conflicts.length > 0) process.stderr.write(`${say(AFTER_CONFLICTS, lang)}\n`);
  if (kept.length > 0) process.stderr.write(`${say(keptFields(kept), lang)}\n`);
}

const UNCHANGED: Words = {
  th: 'ไฟล์ Word ไม่มีอะไรต่างจากรายงานในโฟลเดอร์ จึงไม่มีไฟล์ใดเปลี่ยน',
  en: 'the Word file says the same as the report in the folder; no file was changed',
};

const NO_BASE: Words = {
  th: 'ไฟล์ Word ไม่ได้บอกว่าสร้างจากรายงานฉบับใด ทุกส่วนที่ต่างกันจึงนับว่าขัดกัน',
  en: 'the Word file does not say which version of the report it was made from, so every difference counts as a conflict',
};

const AFTER_CONFLICTS: Words = {
  th: 'รายงานยังใช้ข้อความในโฟลเดอร์ ให้คัดลอกสิ่งที่ต้องการจากข้อความของ Word ลงในรายงาน แล้วใช้ build --force หรือใช้ build --out กับโฟลเดอร์อื่นหากต้องการเก็บไฟล์ Word นี้ไว้',
  en: 'the report keeps the folder’s texts. Copy what you need of Word’s texts into the report, then use build --force, or build --out with another folder to keep this Word file',
};

const keptFields = (kept: readonly string[]): Words => ({
  th: `ไฟล์ Word ไม่มีส่วนเหล่านี้แล้ว แต่รายงานยังคงไว้: ${kept.map((key) => fieldName(key).th).join(', ')}`,
  en: `no longer in the Word file, kept in the report: ${kept.map((key) => fieldName(key).en).join(', ')}`,
});

const picturesLeft = (count: number): Words => ({
  th: `ไม่ได้บันทึกภาพ ${count} ภาพ ใช้ --out เพื่อบันทึกรายงานพร้อมภาพลงโฟลเดอร์`,
  en: `${count} ${count === 1 ? 'picture was' : 'pictures were'} not saved; use --out to write the report and its pictures to a folder`,
});
