import type { Report } from '../../report/index.js';
import { edited, type Edit } from './edit.js';
import type { FileMap } from './types.js';
import type { Work } from './work.js';

/** What an edit leads to that is not taken over yet. */
export interface Ahead {
  /** The report after it: its pages are asked for first, then it is taken over. Throws what the report may not hold. */
  readonly after: (edit: Edit) => Report;
  /** The files that it names and the folder has not yet. */
  readonly newFiles: (edit: Edit) => FileMap;
}

/** Thinks edits through. `pictures` have names of their own content; files of evidence may be changed by others once they are there. */
export function createAhead(
  work: Work,
  { pictures, attached }: { readonly pictures: FileMap; readonly attached: FileMap },
): Ahead {
  let last: { readonly before: Report; readonly text: string; readonly after: Report } | undefined;
  return {
    after: (edit) => {
      const { report: before } = work.readable();
      const text = JSON.stringify(edit);
      if (last?.before !== before || last.text !== text)
        last = { before, text, after: edited(before, edit, work.criteria().criteria) };
      return last.after;
    },
    newFiles: (edit) => {
      const text = JSON.stringify(edit);
      const { files: there } = work.current();
      const given = [...[...pictures].filter(([file]) => !there.has(file)), ...attached];
      return new Map(given.filter(([file]) => text.includes(JSON.stringify(file).slice(1, -1))));
    },
  };
}
