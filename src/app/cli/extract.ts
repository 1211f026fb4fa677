import path from 'node:path';
import { stringify } from 'yaml';
import { extractWord, type ExtractedWord } from '../../tools/merge/index.js';
import { readBytes } from '../../read/index.js';
import { mergeWord, type ReportFormat, type WordMerge } from '../../tools/merge/index.js';
import { compactReport } from '../../report/index.js';
import { carryOut, planOutputs, strangerFiles } from '../../tools/output/index.js';
import { removeFiles, type OutputFile } from '../../core/platform/node/index.js';
import { coloured } from './colour.js';
import { tellConflicts } from './conflicts.js';
import type { ExitCode } from './exit-code.js';
import { say, type Language } from '../language.js';
import { tellPlan } from './plan.js';

export interface ExtractOptions {
  readonly out?: string;
  readonly format: ReportFormat;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Prints the report that a Word file shows, or merges it and its pictures into a folder, as one file or as many. */
export async function extract(file: string, options: ExtractOptions): Promise<ExitCode | void> {
  const { out, format, dryRun, force = false, json, lang } = options;
  const word = extractWord(await readBytes(file));
  if (!json) tellWarnings(word, lang);
  if (out === undefined) {
    process.stdout.write(reportText(word, options));
    const { size } = word.pictures;
    if (size > 0) process.stderr.write(`${say(picturesLeft(size), lang)}\n`);
    return;
  }
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
  const said = { conflicts: merge.conflicts, kept: merge.kept, warnings: word.warnings };
  if (dryRun) {
    if (!json) tellMerge(word, merge, options);
    return tellPlan(plan, { lang, ...(json && { json }), removed, more: said });
  }
  await carryOut(plan);
  await removeFiles(removed);
  const written = plan.filter(({ action }) => action !== 'keep').map((each) => each.file);
  if (json) {
    const sizes = written.map(({ path: name, data }) => ({ path: name, bytes: data.length }));
    process.stdout.write(`${JSON.stringify({ ok: true, files: sizes, removed, ...said }, null, 2)}\n`);
    return;
  }
  for (const { path: name } of written) process.stdout.write(`${name}\n`);
  for (const name of removed) process.stdout.write(`${say({ th: 'ลบ', en: 'removed' }, lang)}: ${name}\n`);
  tellMerge(word, merge, options);
}

function tellWarnings({ warnings }: ExtractedWord, lang: Language): void {
  const label = coloured(say({ th: 'คำเตือน', en: 'warning' }, lang), 'yellow', process.stderr);
  for (const { message } of warnings) process.stderr.write(`${label}: ${message[lang]}\n`);
}

function tellMerge(
  { base }: ExtractedWord,
  { conflicts, kept, merged }: WordMerge,
  { lang, force }: ExtractOptions,
): void {
  tellConflicts(conflicts, lang);
  if (merged && !base && !force && conflicts.length > 0) process.stderr.write(`${say(NO_BASE, lang)}\n`);
  if (kept.length > 0) process.stderr.write(`${say(keptFields(kept), lang)}\n`);
}

const NO_BASE = {
  th: 'ไฟล์ Word ไม่ได้บอกว่าสร้างจากรายงานฉบับใด ทุกส่วนที่ต่างกันจึงนับว่าขัดกัน',
  en: 'the Word file does not say what it was made from, so every difference counts as a conflict',
};

const keptFields = (kept: readonly string[]): { readonly th: string; readonly en: string } => ({
  th: `ไฟล์ Word ไม่มีส่วนเหล่านี้แล้ว แต่รายงานยังคงไว้: ${kept.join(', ')}`,
  en: `no longer in the Word file, kept in the report: ${kept.join(', ')}`,
});

function reportText({ report }: ExtractedWord, { format }: ExtractOptions): string {
  const compact = compactReport(report);
  return format !== 'json'
    ? stringify(compact, { lineWidth: 0, aliasDuplicateObjects: false })
    : `${JSON.stringify(compact, null, 2)}\n`;
}

const picturesLeft = (count: number): { readonly th: string; readonly en: string } => ({
  th: `ไม่ได้บันทึกภาพ ${count} ภาพ ใช้ --out เพื่อบันทึกรายงานพร้อมภาพลงโฟลเดอร์`,
  en: `${count} ${count === 1 ? 'picture is' : 'pictures are'} not written; --out writes the report and its pictures to a folder`,
});
