import { strFromU8, unzipSync } from 'fflate';
import { createGenerator, type Generator } from '../../../../src/generate/generator.js';
import type { Report, ReportInput } from '../../../../src/report/index.js';
import type { GeneratorOptions } from '../../../../src/generate/options.js';

const generator: Generator = createGenerator({ formats: ['docx'] });

/** The Word file of a report. */
export async function wordFile(
  report: Report | ReportInput,
  options: GeneratorOptions = {},
): Promise<Uint8Array> {
  const { docx } = await generator.generate(report, options);
  return docx!;
}

/** The main part of a Word file. */
export const documentXml = (file: Uint8Array): string =>
  strFromU8(unzipSync(file, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT]!);

const DOCUMENT = 'word/document.xml';
