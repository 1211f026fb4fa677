import { type Report, type ReportPart, selectParts } from '../../report/index.js';
import { WordFileError } from '../../core/index.js';
import { packageOf, readWordPackage, type WordFile } from '../../read/word/index.js';
import { reportHash } from './hash.js';
import { provenanceXml } from './part.js';
import { provenanceOf } from './provenance.js';

/** A report and the parts of it that are printed; all where `only` is absent. */
export interface PrintedReport {
  readonly report: Report;
  readonly only?: readonly ReportPart[] | undefined;
}

/**
 * The origin of the files of a report: what the metadata of a PDF names as its source, the SHA-256 of the report; and a function
 * that gives the provenance of a Word file as XML, by the file's other parts. A file that is too large to be read back has no
 * digest: it counts as edited.
 */
export function originOf({ report, only }: PrintedReport): {
  readonly source: string;
  readonly customXml: (parts: ReadonlyMap<string, Uint8Array>) => string;
} {
  const hash = reportHash(report);
  const provenance = (file: WordFile | undefined): string =>
    provenanceXml(provenanceOf(hash, selectParts(report, only), file));
  return {
    source: `pmqa-report:sha256:${hash}`,
    customXml: (parts) => {
      try {
        return provenance(readWordPackage(packageOf(parts)));
      } catch (error) {
        if (!(error instanceof WordFileError)) throw error;
        return provenance(undefined);
      }
    },
  };
}
