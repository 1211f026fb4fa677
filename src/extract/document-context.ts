import type { Pictures } from './pictures.js';

/** What is known of the whole document while its blocks are read. */
export interface DocumentContext {
  readonly pictures: Pictures;
  /** The address of a link as the report has it, undefined where a report may not hold it. */
  readonly linkTarget: (target: string) => string | undefined;
}
