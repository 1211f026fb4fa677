import { type Report, type ReportPart, selectParts } from '../../report/index.js';
import { WordFileError } from '../../core/index.js';
import { packageOf, readWordPackage } from '../../read/word/index.js';
import { reportHash } from './hash.js';
import { provenanceXml } from './part.js';
import { provenanceOf } from './provenance.js';

/** A report and the parts of it that are printed; all where `only` is absent. */
export interface PrintedReport {
  readonly report: Report;
  readonly only?: readonly ReportPart[] | undefined;
}

/**
 * Gives the provenance of a Word file as XML, by the file's other parts. A file that is too large to be read back has no
 * digest: it counts as edited.
 */
export const provenanceOfParts =
  ({ report, only }: PrintedReport) =>
  (parts: ReadonlyMap<string, Uint8Array>): string => {
    const printed = selectParts(report, only);
    try {
      return provenanceXml(provenanceOf(report, printed, readWordPackage(packageOf(parts))));
    } catch (error) {
      if (!(error instanceof WordFileError)) throw error;
      return provenanceXml(provenanceOf(report, printed, undefined));
    }
  };

/** What the metadata of a PDF names as its source: the SHA-256 of the report. */
export const sourceOf = (report: Report): string => `pmqa-report:sha256:${reportHash(report)}`;
