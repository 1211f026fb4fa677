import { sha256 } from '../../core/platform/index.js';
import type { Document } from '../../document/index.js';
import { packageOf, readWordPackage } from '../../read/word/index.js';
import type { Report } from '../../report/index.js';
import { provenanceXml, reportHash, shownDigests } from '../../tools/provenance/index.js';
import { writeDocument } from '../write-document.js';
import { readForm } from './read-form.js';
import { filledFields } from './filled-fields.js';

/** A form as a Word file, which keeps what it held when nobody had filled it in. */
export const writeForm = (form: Document, report: Report): Promise<Uint8Array> =>
  writeDocument(form, 'docx', async () => ({ source: '', customXml: (parts) => emptyForm(parts, report) }));

/** What a form holds now, by which a later reading knows what was changed in it. */
function emptyForm(parts: ReadonlyMap<string, Uint8Array>, report: Report): string {
  const file = readWordPackage(packageOf(parts));
  const form = readForm(file);
  const read = filledFields(form);
  const own = filledFields(report);
  const fields = new Map(
    [...read].map(([key, word]) => {
      const mine = own.get(key);
      return [key, { word, ...(mine !== undefined && { report: mine }) }] as const;
    }),
  );
  return provenanceXml({
    report: reportHash(report),
    ...shownDigests(file),
    fields,
    pictures: new Map([...form.pictures].map(([name, data]) => [name, sha256(data)])),
  });
}
