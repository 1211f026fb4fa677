import { stat } from 'node:fs/promises';
import path from 'node:path';
import { collectForms, collectLog, LOG_FILE, unplaced, type CollectedForms } from '../../../forms/index.js';
import { readBytes, readReport, readText } from '../../../read/index.js';
import { applyReport } from '../../../tools/merge/index.js';
import { carryOut, planOutputs, strangerFiles } from '../../../tools/output/index.js';
import { say, type Language, type Words } from '../../language.js';
import { EXIT, type ExitCode } from '../command/index.js';
import { printConflicts } from '../print/conflicts.js';
import { labelOf } from '../print/label.js';
import { printJson, printLine } from '../print/lines.js';
import { printMessages } from '../print/messages.js';
import { printPlan } from '../print/plan.js';
import { today } from '../../today.js';
import { vet } from './vet.js';

export interface CollectInto {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Takes filled files over into the report at a path, all or nothing. */
export async function collectInto(files: readonly string[], options: CollectInto): Promise<ExitCode | void> {
  const { into, dryRun, json, lang } = options;
  const report = await readReport(into);
  const filled = await Promise.all(
    files.map(async (file) => ({ name: path.basename(file), data: await readBytes(file) })),
  );
  const vetted = await vet(filled, report);
  const collected = withRefused(await collectForms(report, vetted.files), vetted.refused);
  const applied = await applyReport(into, collected.report, collected.conflicts);
  const inFolder = (name: string): string => path.join(applied.folder, name);
  const log = collectLog(await textOf(inFolder(LOG_FILE)), collected, applied.beside, today());
  const texts = [...applied.files, ...(log === undefined ? [] : [[LOG_FILE, log] as const])].map(
    ([name, text]) => ({
      path: inFolder(name),
      data: Buffer.from(text),
    }),
  );
  const pictures = new Map([
    ...collected.pictures,
    ...collected.conflicts.flatMap((each) => [...each.pictures]),
  ]);
  const merged = new Set([...applied.files.keys(), LOG_FILE].map(inFolder));
  const plan = await planOutputs([...texts, ...strangerFiles(applied.folder, pictures)], { merged });
  const { taken, unchanged, refused, warnings, rest } = collected;
  const more = { taken, unchanged, refused, warnings, rest, conflicts: applied.conflicts };
  if (!json) printCollected(collected, lang);
  if (!json) printConflicts(applied.conflicts, lang);
  const code = refused.length > 0 || applied.conflicts.length > 0 ? EXIT.invalid : EXIT.done;
  if (dryRun) return printPlan(plan, { lang, json, more }) || code;
  await carryOut(plan);
  const written = plan.filter(({ action }) => action !== 'keep').map(({ file }) => file.path);
  if (json) printJson({ ok: code === EXIT.done, files: written, ...more });
  else for (const name of written) printLine(name);
  return code;
}

const withRefused = (collected: CollectedForms, more: CollectedForms['refused']): CollectedForms => ({
  ...collected,
  refused: [...more, ...collected.refused],
});

function printCollected({ taken, unchanged, refused, warnings, rest }: CollectedForms, lang: Language): void {
  for (const { part, file } of taken)
    printLine(say({ th: `${part} ← ${file}`, en: `${part} ← ${file}` }, lang));
  for (const file of unchanged) printLine(`${file}: ${say(UNCHANGED, lang)}`);
  for (const { file, problems } of refused)
    for (const { message } of problems)
      process.stderr.write(`${file}: ${labelOf('error', lang, process.stderr)}: ${message[lang]}\n`);
  printMessages(
    'warning',
    warnings.map(({ file, message }) => ({ message, source: { file } })),
    lang,
  );
  for (const { file, lines } of rest) printLine(`${file}: ${say(unplaced(lines, taken.length > 0), lang)}`);
}

const UNCHANGED: Words = { th: 'ไม่มีอะไรใหม่', en: 'nothing new' };

/** The text of a file, whatever editor saved it; undefined where there is none. One that cannot be read is not written over. */
const textOf = async (file: string): Promise<string | undefined> =>
  (await stat(file).catch(() => undefined)) ? readText(file) : undefined;
