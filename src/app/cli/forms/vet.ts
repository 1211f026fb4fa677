import { PmqaError, type Problem } from '../../../core/index.js';
import { runIsolated } from '../../../isolated/index.js';
import { readZip } from '../../../read/word/index.js';
import type { Report } from '../../../report/index.js';
import type { FilledFile } from '../../../forms/index.js';

/** Bytes of XML in a Word file that is read at once; a form, and a report of one item, have less. */
const MAX_BYTES = 3_000_000;

/** Files of which it is sure that reading them ends, and those that take too much. */
export interface Vetted {
  readonly files: readonly FilledFile[];
  readonly refused: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
}

/** Reads large Word files in a watched process first: officers' files come from anywhere. */
export async function vet(files: readonly FilledFile[], report: Report): Promise<Vetted> {
  const kept: FilledFile[] = [];
  const refused: { file: string; problems: readonly Problem[] }[] = [];
  for (const file of files) {
    const problems = isLarge(file.data) ? await problemsOf(file.data, report) : [];
    if (problems.length > 0) refused.push({ file: file.name, problems });
    else kept.push(file);
  }
  return { files: kept, refused };
}

function isLarge(data: Uint8Array): boolean {
  if (data[0] !== 0x50 || data[1] !== 0x4b) return false;
  try {
    let bytes = 0;
    for (const { name, size } of readZip(data)) if (/\.(?:xml|rels)$/iu.test(name)) bytes += size;
    return bytes > MAX_BYTES;
  } catch {
    return false;
  }
}

/** Only what reading takes: what else is wrong with a file is said when it is read. */
async function problemsOf(
  data: Uint8Array,
  { agency, fiscalYear, roundMonths }: Report,
): Promise<readonly Problem[]> {
  try {
    await runIsolated('importReport', data, { agency, fiscalYear, roundMonths });
    return [];
  } catch (error) {
    if (!(error instanceof PmqaError)) throw error;
    return error.problems.filter(({ code }) => code === 'reading-too-slow' || code === 'reading-too-large');
  }
}
