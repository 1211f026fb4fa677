import { stat } from 'node:fs/promises';
import path from 'node:path';
import { append, type Warning } from '../../../core/index.js';
import type { OutputFile } from '../../../core/platform/node/index.js';
import {
  createGenerator,
  FORMATS,
  PAGED_FORMATS,
  type Format,
  type GeneratedReport,
  type GenerateOptions,
  type GeneratorOptions,
} from '../../../generate/index.js';
import { readReport } from '../../../read/index.js';
import type { Report, ReportPart } from '../../../report/index.js';
import { carryOut, planOutputs } from '../../../tools/output/index.js';
import { findingsOf } from '../../findings.js';
import { say, type Language, type Words } from '../../language.js';
import type { ExitCode } from '../command/index.js';
import { printJson, printLine } from '../print/lines.js';
import { distinct, printMessages } from '../print/messages.js';
import { generationOf, type WriterFlags } from '../options/generation.js';
import { printPlan } from '../print/plan.js';
import { createProgress } from '../print/progress.js';

export interface BuildOptions extends Omit<GenerateOptions, 'baseDir' | 'draft' | 'onProgress'>, WriterFlags {
  readonly out?: string;
  readonly split?: 'category';
  readonly repair: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

interface Built extends OutputFile {
  readonly format: Format;
  readonly pages?: number;
  readonly category?: number;
}

/**
 * Builds the documents of a report, all in memory, then writes them: if one fails, or would overwrite somebody's work, none is
 * written.
 */
export async function build(file: string, options: BuildOptions): Promise<ExitCode | void> {
  const progress = createProgress(options.lang, options.json === true);
  try {
    progress.show('read');
    const report = await readReport(file, {
      repair: options.repair,
      ...(options.limits && { limits: options.limits }),
    });
    const generator = createGenerator({ ...(await generatorOptions(options)), onProgress: progress.show });
    const base = await outputBase(file, options.out);
    const built: Built[] = [];
    const warnings: Warning[] = [];
    for (const part of parts(report, options)) {
      const result = await generator.generate(report, part.only ? { only: part.only } : {});
      append(built, outputs(result, base, part.category));
      append(warnings, result.warnings);
    }
    progress.show('write');
    const plan = await planOutputs(built, { ...(options.force && { force: true }) });
    if (options.dryRun) {
      progress.end();
      return printPlan(plan, options);
    }
    await carryOut(plan);
    progress.end();
    printBuilt(
      built,
      distinct(warnings),
      (await findingsOf(report, options.criteria, options.template)).length,
      options,
    );
  } finally {
    progress.end();
  }
}

/** The options of the command that the generator takes. */
function generatorOptions({
  out: _out,
  only: _only,
  split: _split,
  json: _json,
  lang: _lang,
  dryRun: _dryRun,
  force: _force,
  repair: _repair,
  ...generation
}: BuildOptions): Promise<GeneratorOptions> {
  return generationOf(generation);
}

/** What one pair of files prints; `category` names them where a report is split. */
interface Part {
  readonly only?: readonly ReportPart[];
  readonly category?: number;
}

function parts({ categories, profile, results }: Report, { only, split }: BuildOptions): readonly Part[] {
  if (split === undefined) return [only ? { only } : {}];
  const all = [...(profile ? [0] : []), ...categories.map(({ number }) => number), ...(results ? [7] : [])];
  const byCategory = new Map<number, readonly ReportPart[]>();
  for (const part of only ?? all) {
    const category = Number(String(part)[0]);
    byCategory.set(category, [...(byCategory.get(category) ?? []), part]);
  }
  return [...byCategory].map(([category, each]) => ({ only: each, category }));
}

function outputs(result: GeneratedReport, whole: string, category: number | undefined): readonly Built[] {
  const base = category === undefined ? whole : `${whole}-${category}`;
  const common = category === undefined ? {} : { category };
  return FORMATS.flatMap((format) => {
    const data = result[format];
    if (!data) return [];
    const { pages } = result;
    return [
      {
        path: `${base}.${format}`,
        format,
        data,
        ...(PAGED_FORMATS.has(format) && { pages: pages ?? 0 }),
        ...common,
      },
    ];
  });
}

/** Where the documents of a report go, without an ending: beside it, by its name; a folder may be the current one. */
async function outputBase(file: string, out: string | undefined): Promise<string> {
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() === true;
  const { name, dir } = isFolder ? folderName(file) : path.parse(file);
  return path.join(out ?? dir, name);
}

function folderName(folder: string): { readonly name: string; readonly dir: string } {
  const trimmed = folder.replace(/[\\/]+$/u, '');
  const named = /^(?:|.*[\\/])\.{0,2}$/u.test(trimmed) ? path.resolve(folder) : trimmed;
  return { name: path.basename(named), dir: path.dirname(named) };
}

function printBuilt(
  built: readonly Built[],
  warnings: readonly Warning[],
  findings: number,
  { json, lang }: BuildOptions,
): void {
  if (json) {
    const files = built.map(({ data, ...rest }) => ({ ...rest, bytes: data.length }));
    printJson({ ok: true, files, warnings, findings });
    return;
  }
  printMessages('warning', warnings, lang);
  if (findings > 0) process.stderr.write(`${say(toCheck(findings), lang)}\n`);
  for (const { path: written, data, pages } of built) {
    const length =
      pages === undefined ? '' : `${pages} ${say({ th: 'หน้า', en: pages === 1 ? 'page' : 'pages' }, lang)}, `;
    printLine(`${written}  (${length}${formatSize(data.length)})`);
  }
}

const toCheck = (findings: number): Words => ({
  th: `มี ${findings} จุดที่ควรตรวจสอบ ดูรายการด้วยคำสั่ง pmqa-report check`,
  en: `${findings} ${findings === 1 ? 'finding' : 'findings'}; pmqa-report check lists them`,
});

const formatSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
