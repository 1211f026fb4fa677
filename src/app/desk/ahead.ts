import { repairValue } from '../../read/index.js';
import type { Report } from '../../report/index.js';
import { edited, type Edit } from './edit.js';
import type { Tools } from './equipment.js';
import type { FileMap } from './types.js';
import type { Work } from './work.js';

/** The report that an edit leads to. */
export interface After {
  /** As it is written into the files: with every letter that was typed. */
  readonly written: Report;
  /** As it is read from them: damaged Thai is repaired then. */
  readonly read: Report;
}

/** What an edit leads to that is not taken over yet. */
export interface Ahead {
  /** The report after it: its pages are asked for first, then it is taken over. Throws what the report may not hold. */
  readonly after: (edit: Edit) => After;
  /** The files that it names and the folder has not yet. */
  readonly newFiles: (edit: Edit) => FileMap;
}

/** Thinks edits through. `pictures` have names of their own content; files of evidence may be changed by others once they are there. */
export function createAhead(
  work: Work,
  tools: Tools,
  { pictures, attached }: { readonly pictures: FileMap; readonly attached: FileMap },
): Ahead {
  let last: { readonly before: Report; readonly text: string; readonly after: After } | undefined;
  const think = (before: Report, edit: Edit): After => {
    const { criteria } = work.criteria();
    const written = edited(before, edit, criteria);
    const { value, repairs } = repairValue(edit);
    const isSame = tools.reading().repair === false || repairs.count === 0;
    return { written, read: isSame ? written : edited(before, value as Edit, criteria) };
  };
  return {
    after: (edit) => {
      const { report: before } = work.readable();
      const text = JSON.stringify(edit);
      if (last?.before !== before || last.text !== text) last = { before, text, after: think(before, edit) };
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
