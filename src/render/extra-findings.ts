import { asWarning, fromOption, type ExtraFinding, type Finding, type Warning } from '../core/index.js';
import { placeName, type Report } from '../report/index.js';
import { extraViolations, type ExtraSchema } from '../report/extra-schema/index.js';
import { readTemplateFolder, TemplateError, templateIssue } from './template/index.js';

/** A warning of a build that is a finding of `check` too. */
type FoundExtra = Extract<Warning, { code: 'extra-value' }> & Extract<Finding, { code: 'extra-value' }>;

/** Of the same schema, more would say nothing new. */
const MAX_FINDINGS = 200;

/**
 * What custom fields of a report do not fit of the template's schema. Throws `TemplateError` where finding out would take too long.
 */
export function extraFindings(report: Report, schema: ExtraSchema | undefined): readonly FoundExtra[] {
  if (!schema) return [];
  const found = extraViolations(report as unknown as Readonly<Record<string, unknown>>, schema);
  if (!found)
    throw new TemplateError([
      templateIssue(
        { code: 'schema-value', at: [], problem: { code: 'schema-too-costly' } },
        { file: 'extra.schema.json', line: 1, column: 1 },
      ),
    ]);
  return found.slice(0, MAX_FINDINGS).map(({ holder, path, problem, meaning }) => {
    const detail: ExtraFinding = {
      code: 'extra-value',
      field: path,
      problem,
      ...(meaning !== undefined && { meaning }),
    };
    return asWarning(detail, {
      path: [...holder, 'extra', ...path],
      placeName: placeName(report, holder),
    });
  });
}

/** The same by the folder of a template. Rejects with `TemplateError` for a template that cannot be used. */
export const findExtras = async (report: Report, folder: string): Promise<readonly FoundExtra[]> =>
  extraFindings(report, (await fromOption('template', readTemplateFolder(folder))).extraSchema);
