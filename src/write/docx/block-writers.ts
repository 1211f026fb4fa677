import { contents } from './contents.js';
import { figure } from './figure.js';
import { list } from './list.js';
import { paragraph } from './paragraph.js';
import type { BlockWriters } from './state.js';
import { table } from './table.js';

/** What writes each type of block. A new type gets its line here. */
export const BLOCK_WRITERS: BlockWriters = {
  heading: (node, ...where) => [paragraph(node, ...where)],
  paragraph: (node, ...where) => [paragraph(node, ...where)],
  list,
  table,
  figure,
  contents,
  // A property of the next paragraph; see `blocks`.
  'page-break': () => [],
};
