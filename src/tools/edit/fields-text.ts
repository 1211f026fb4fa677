import { type Report, compactReport } from '../../report/index.js';
import { compactFields, type FieldKey } from '../provenance/index.js';
import { editDocument } from './edit-document.js';
import { editText } from './yaml-text.js';
import { updateDocument } from './update-node.js';

/** A report, or the fields of it that keys name, as the text of a report file. */
export function fieldsText(report: Report, keys: readonly FieldKey[] | undefined, isJson: boolean): string {
  const empty = { text: '', file: '', isJson };
  if (keys === undefined)
    return editText(empty, (document) => updateDocument(document, compactReport(report)));
  const wanted = [...compactFields(report)].filter(([key]) =>
    keys.some((each) => key === each || key.startsWith(`${each}/`)),
  );
  const changes = wanted.map(([key, value]) => ({ key, value }));
  return editText(empty, (document) => editDocument(document, changes));
}
