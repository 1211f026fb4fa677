import type { NoteView } from '../../desk/index.js';
import type { Place } from '../state.js';

/** The form and field that a finding leads to. */
export const notedPlace = ({ item, level, part, field }: NoteView): Place =>
  part !== undefined
    ? { kind: 'part', key: part, field }
    : item === undefined
      ? { kind: 'report', field }
      : { kind: 'item', code: item, level: level ?? 'basic', field };
