import type { Pictures } from './pictures.js';
import type { SourceBlock } from '../blocks/index.js';
import type { ImportWarningDetail } from '../../core/index.js';

/** A document that people made, as its file shows it, whatever the format. */
export interface SourceDocument {
  /** Paragraphs and tables in reading order; a table that goes on over pages is one table. */
  readonly blocks: readonly SourceBlock[];
  /** Lines of running headers and footers, once each. */
  readonly runningLines: readonly string[];
  readonly pictures: Pictures;
  /** Whether the digits of a counted marker do not tell its list's style. */
  readonly anyDigits: boolean;
  /** Whether the file has lines alone, so that its paragraphs are guessed. */
  readonly isOfLines: boolean;
  readonly warnings: readonly ImportWarningDetail[];
  /** Texts that the blocks do not have: of footnotes, comments, charts. */
  readonly unread: readonly string[];
}
