import { type Report, compactReport } from '../../report/index.js';
import { compactFields, type FieldKey } from '../provenance/index.js';
import { editDocument } from './edit-document.js';
import { openText } from './yaml-text.js';
import { updateValue } from './update-value.js';

/** A report, or the fields of it that keys name, as the text of a report file. */
export function fieldsText(report: Report, keys: readonly FieldKey[] | undefined, isJson: boolean): string {
  const { document, toText } = openText('', isJson);
  if (keys === undefined) {
    updateValue(document, compactReport(report));
    return toText();
  }
  const wanted = [...compactFields(report)].filter(([key]) =>
    keys.some((each) => key === each || key.startsWith(`${each}/`)),
  );
  editDocument(
    document,
    wanted.map(([key, value]) => ({ key, value })),
  );
  return toText();
}
