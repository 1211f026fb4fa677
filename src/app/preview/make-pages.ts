import { findingsOf } from '../findings.js';
import { reportStatus, type ReportStatus } from '../../forms/index.js';
import { createGenerator, type Generator, type GeneratorOptions } from '../../generate/index.js';
import { readEdition, readReport } from '../../read/index.js';
import type { Report } from '../../report/index.js';
import type { Edition } from '../../report/edition/index.js';
import { failureNotes } from './failure-notes.js';
import { reportNotes, type Note } from './note.js';

export interface SessionOptions extends Omit<
  GeneratorOptions,
  'criteria' | 'formats' | 'baseDir' | 'writers'
> {
  readonly criteria?: string;
  readonly repair?: boolean;
}

/** The pages of a report as it is now; without `pdf` where it gives none. */
export interface MadePages {
  readonly pdf?: Uint8Array;
  readonly pages?: number;
  readonly notes: readonly Note[];
}

/** Makes the pages of one report again and again. */
export interface PagesMaker {
  /** Reads the report and makes its pages; what goes wrong becomes notes. */
  readonly make: () => Promise<MadePages>;
  /** How far the report is on a day, as it was read last; undefined where it could not be read. */
  readonly status: (today: string) => Promise<ReportStatus | undefined>;
  /** What was kept of the templates is read anew. */
  readonly renew: () => void;
}

/** A maker for a report file or folder; `folder` is what places are told from. */
export function createPagesMaker(
  file: string,
  folder: string,
  { criteria, repair = true, ...generation }: SessionOptions,
): PagesMaker {
  const newGenerator = (): Generator => createGenerator({ ...generation, formats: ['pdf'] });
  let generator = newGenerator();
  const { limits } = generation;
  let last: { readonly report: Report; readonly edition: Edition | undefined } | undefined;
  return {
    renew: () => {
      generator = newGenerator();
    },
    status: async (today) =>
      last && reportStatus(last.report, { today, ...(last.edition && { criteria: last.edition }) }),
    make: async () => {
      last = undefined;
      try {
        const report = await readReport(file, { repair, ...(limits && { limits }) });
        const edition = criteria === undefined ? undefined : await readEdition(criteria);
        last = { report, edition };
        const made = await generator.generate(report, edition ? { criteria: edition } : {});
        const findings = await findingsOf(report, edition, generation.template);
        const notes = reportNotes(report, findings, made.warnings, folder);
        return { pdf: made.pdf!, pages: made.pages!, notes };
      } catch (error) {
        return { notes: failureNotes(error, folder, generation.template) };
      }
    },
  };
}
