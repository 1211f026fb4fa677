import { strFromU8, unzipSync } from 'fflate';
import { generateReport } from '../../../../src/index.js';
import type { GenerateOptions, GeneratorOptions } from '../../../../src/index.js';
import type { ReportInput } from '../../../../src/report/index.js';
import { inFolder } from '../../../support/folder.js';
import { pageContents } from '../../../support/read-pdf.js';
import { smallReport } from '../../../support/report.js';

/** What a report becomes with a template folder of the given files. */
export const made = (
  files: Readonly<Record<string, string | Uint8Array>>,
  report: ReportInput = smallReport(),
  options: GenerateOptions & Pick<GeneratorOptions, 'font'> = {},
) =>
  inFolder(files, async (template) => {
    const { docx, pdf, warnings } = await generateReport(report, {
      ...options,
      template,
      formats: ['docx', 'pdf'],
    });
    const parts = unzipSync(docx);
    return {
      docx,
      pdf,
      parts,
      part: (name: string): string => strFromU8(parts[name]!),
      /** All parts of a name without its number: header1.xml, header2.xml … */
      named: (name: string): readonly string[] =>
        Object.keys(parts)
          .filter((each) => new RegExp(`^word/${name}\\d*\\.xml$`, 'u').test(each))
          .map((each) => strFromU8(parts[each]!)),
      contents: pageContents(pdf),
      warnings,
    };
  });

/** What a theme of the given lines makes of a report, in both files. */
export const themed = (theme: string, report?: ReportInput, options?: GenerateOptions) =>
  made({ 'theme.yaml': theme }, report, options);
