// What the server of a preview and the page that it serves tell each other. The page asks for these names below its address:
// `events` (a stream of listings), `listing`, `file/<revision>`, and posts to `save`.
import type { Equipment } from '../desk/index.js';
import type { Language, Words } from '../language.js';

type Documents = NonNullable<Equipment['documents']>;
type Family = NonNullable<Documents['font']>;

/** A font family whose files are asked for by their revisions. */
export interface ServedFamily {
  readonly name: string;
  readonly faces: {
    readonly [Face in keyof Family['faces']]: Omit<Family['faces'][Face], 'data'> & {
      readonly revision: string;
    };
  };
}

/** What the page knows of the report as it is served; it stays the same. */
export interface ServedReport {
  readonly name: string;
  /** The one file that the report is; absent for a folder. */
  readonly main?: string;
  /** The folder's path on this computer. */
  readonly home: string;
  readonly language: Language;
  readonly documents: Omit<Documents, 'font'>;
  readonly font?: ServedFamily;
  readonly repair?: boolean;
  /** Nothing is written into its folder: it is an example of the package. */
  readonly readOnly?: boolean;
}

/** The revision of a file, which is another one after each change of it, and its bytes. */
export type ListedFile = readonly [revision: string, bytes: number];
export type ListedFiles = Readonly<Record<string, ListedFile>>;

/** All files as they are on the disk, by their paths. */
export interface Listing {
  readonly report: ListedFiles;
  readonly template?: ListedFiles;
  readonly criteria?: { readonly name: string; readonly revision: string };
}

/** A file that the page wants written: first a line of JSON with all of these, then the bytes of each. */
export interface SentChange {
  readonly name: string;
  /** Absent: the file is removed. */
  readonly bytes?: number;
  /** SHA-256 of the file as the page saw it last; absent: there was none. */
  readonly was?: string;
}

/** What became of them: written, or no longer as they were; or why none was written. */
export type SaveAnswer =
  | { readonly written: readonly string[]; readonly refused: readonly string[] }
  | { readonly problems: readonly Words[] };
