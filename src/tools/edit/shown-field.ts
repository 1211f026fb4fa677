import { stringify } from 'yaml';
import { markdown } from '../../read/folder/index.js';
import type { Block } from '../../report/index.js';
import type { FieldKey } from '../provenance/index.js';

/** A field as people read it; a whole level by its result. */
export function shownField(key: FieldKey, fields: ReadonlyMap<FieldKey, unknown>): string | undefined {
  const value = fields.get(key) === true ? fields.get(`${key}/result`) : fields.get(key);
  return value === undefined ? undefined : shownValue(value);
}

/** A value of a field as people read it. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value;
  return isBlocks(value) ? markdown(value, '.') : stringify(value, { lineWidth: 0 }).trim();
}

const BLOCKS = ['heading', 'paragraph', 'list', 'table', 'figure', 'figures', 'note', 'page-break'];

const isBlocks = (value: unknown): value is readonly Block[] =>
  Array.isArray(value) && value.every((each) => BLOCKS.includes((each as Partial<Block> | null)?.type ?? ''));
