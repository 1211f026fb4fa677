import path from 'node:path';
import { reportForms, type FormOptions } from '../../../forms/index.js';
import { readReport } from '../../../read/index.js';
import { carryOut, planOutputs } from '../../../tools/output/index.js';
import type { Language } from '../../language.js';
import type { ExitCode } from '../command/index.js';
import { printJson, printLine } from '../print/lines.js';
import { printPlan } from '../print/plan.js';

export interface FormsOptions extends Pick<FormOptions, 'by' | 'due'> {
  readonly out: string;
  readonly criteria?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Writes the forms of a report to a folder; forms that somebody has filled in are not overwritten. */
export async function writeForms(file: string, options: FormsOptions): Promise<ExitCode | void> {
  const { out, by, due, criteria, dryRun, force = false, json, lang } = options;
  const forms = await reportForms(await readReport(file), {
    ...(by && { by }),
    ...(due !== undefined && { due }),
    ...(criteria !== undefined && { criteria }),
  });
  const outputs = forms.map(({ name, data, parts }) => ({ path: path.join(out, name), data, parts }));
  const plan = await planOutputs(outputs, { force });
  if (dryRun) return printPlan(plan, { lang, json });
  await carryOut(plan);
  if (json) {
    const files = outputs.map(({ path: name, data, parts }) => ({ path: name, bytes: data.length, parts }));
    return printJson({ ok: true, files });
  }
  for (const each of outputs) printLine(each.path);
}
