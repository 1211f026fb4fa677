import type { LinkTarget } from './link-target.js';
import type { Pictures } from './pictures.js';
import type { Unread } from '../blocks/index.js';

/** What is known of the whole document while its blocks are read. */
export interface DocumentContext {
  readonly pictures: Pictures;
  readonly linkTarget: LinkTarget;
  /**
   * Whether the digits of a counted marker do not tell its list's style: the document is printed in Thai digits, or
   * LibreOffice, which counts in Arabic ones, wrote the file.
   */
  readonly anyDigits: boolean;
  /** Told of what a report has no place for. */
  readonly unread: Unread;
}
