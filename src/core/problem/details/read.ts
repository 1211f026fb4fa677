import type { Plain } from './plain.js';

/** Why the operating system, or the decoder of UTF-8, gave no content of a file. */
export type ReadReason =
  | Plain<'not-utf8' | 'not-a-file' | 'journal-not-a-file' | 'link-outside-folder' | 'over-a-gigabyte'>
  /** `error` is the system's code, such as EACCES, `text` what it says. */
  | { readonly code: 'system'; readonly error: string; readonly text: string };

/** What is wrong with JSON, YAML or front matter. `error` is the parser's code, `text` what it says. */
export type SyntaxReason =
  | Plain<'nested-too-deep' | 'front-matter-open' | 'front-matter-without-fields'>
  /** `near` is the line that it is about. */
  | { readonly code: 'yaml'; readonly error: string; readonly text: string; readonly near?: string }
  | { readonly code: 'yaml-aliases'; readonly text: string }
  | { readonly code: 'json'; readonly error: string }
  | { readonly code: 'key-twice'; readonly key: string }
  /** A field of front matter that is the text under it. */
  | { readonly code: 'field-is-body'; readonly field: string }
  /** A field of front matter that the name of the file says. */
  | { readonly code: 'field-in-name'; readonly field: string };

/** Why a file could not be read. */
export type ReadProblem =
  /**
   * `suggestion` is a folder inside that holds a report, `similar` a file that may be the one that is looked for, `given` the
   * option or argument that names the file: `template`; of the command `--template`, `<report>`.
   */
  | {
      readonly code: 'not-found';
      readonly suggestion?: string;
      readonly similar?: string;
      readonly given?: string;
    }
  | { readonly code: 'not-readable'; readonly reason: ReadReason }
  | { readonly code: 'file-too-large'; readonly maximum: number }
  | { readonly code: 'unknown-format'; readonly extension: string }
  | {
      readonly code: 'syntax';
      readonly line: number;
      readonly column: number;
      readonly reason: SyntaxReason;
    };
