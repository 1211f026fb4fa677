import { repairValue } from '../../read/index.js';
import type { Report } from '../../report/index.js';
import { edited, type Edit } from './edit.js';
import type { Tools } from './equipment.js';
import type { FileMap } from './types.js';
import type { Work } from './work.js';

/** What edits lead to, before they are written to the files. */
export interface PendingEdits {
  /** The report after an edit, with every letter that was typed. Throws what the report may not hold. */
  readonly reportAfter: (edit: Edit) => Report;
  /** The same as it will be read from the files. */
  readonly readAfter: (edit: Edit) => Report;
  /** The files that an edit names and that are not in the folder yet. */
  readonly newFiles: (edit: Edit) => FileMap;
}

/**
 * Computes the report after an edit; the last result is cached, because its pages are asked for first. `pictures` and `attached` are
 * the files that a person has given: a picture's path changes with its content, a file of evidence may be changed in the folder.
 */
export function createPendingEdits(
  work: Work,
  tools: Tools,
  { pictures, attached }: { readonly pictures: FileMap; readonly attached: FileMap },
): PendingEdits {
  let last: { readonly before: Report; readonly text: string; readonly after: Report } | undefined;
  const reportAfter = (edit: Edit): Report => {
    const { report: before } = work.readable();
    const text = JSON.stringify(edit);
    if (last?.before !== before || last.text !== text)
      last = { before, text, after: edited(before, edit, work.criteria().criteria) };
    return last.after;
  };
  return {
    reportAfter,
    // The rest of the report was repaired when it was read.
    readAfter: (edit) =>
      repairValue(edit).repairs.count > 0 ? tools.asRead(reportAfter(edit)) : reportAfter(edit),
    newFiles: (edit) => {
      const text = JSON.stringify(edit);
      const { files: there } = work.current();
      const given = [...[...pictures].filter(([file]) => !there.has(file)), ...attached];
      return new Map(given.filter(([file]) => text.includes(JSON.stringify(file).slice(1, -1))));
    },
  };
}
