import type { Pictures } from './pictures.js';
import type { WordBlock } from '../word/index.js';
import type { ImportWarningDetail } from '../../core/index.js';

/** An old report as its file shows it, whatever the format. */
export interface ImportSource {
  /** Paragraphs and tables in reading order; a table that goes on over pages is one table. */
  readonly blocks: readonly WordBlock[];
  /** Lines of running headers and footers, once each. */
  readonly running: readonly string[];
  readonly pictures: Pictures;
  /** Whether the digits of a counted marker do not tell its list's style. */
  readonly anyDigits: boolean;
  readonly warnings: readonly ImportWarningDetail[];
  /** Texts that the blocks do not have: of footnotes, comments, charts. */
  readonly unread: readonly string[];
}
