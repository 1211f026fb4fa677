import type { Words } from '../../core/index.js';
import type { FormOptions, ReportStatus } from '../../forms/index.js';
import type { GenerateOptions } from '../../generate/index.js';
import type { RoundMonths } from '../../report/index.js';
import type { NoteView, ReportView } from './view.js';

/** Files by their paths in a report's folder. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** What a person says of a new report. */
export interface NewReport {
  readonly name: string;
  readonly agency: string;
  readonly fiscalYear: number;
  readonly roundMonths: RoundMonths;
  readonly categories: readonly number[];
  /** File of an edition of the standard. */
  readonly criteria?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What a person says of a document that does not say it itself. */
export interface StatedFields {
  readonly agency?: string;
  readonly fiscalYear?: number;
  readonly category?: number;
}

/** How files are opened. */
export interface OpenHow {
  /** What a document that is imported does not say itself. */
  readonly stated?: StatedFields | undefined;
  /** The files are those of a folder that is saved in place: their paths stay. */
  readonly inPlace?: boolean;
  /** The file that is the report, whatever is beside it. */
  readonly main?: string | undefined;
}

/** A text that the report has in one way and a file in another. */
export interface TextView {
  readonly name: Words;
  readonly ours: string;
  readonly theirs: string;
}

/** A part that was changed in two ways, with what each file says. */
export interface PartView {
  readonly part: string;
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly texts: readonly TextView[] }[];
}

/** What filled files brought. */
export interface CollectedView {
  readonly taken: readonly { readonly part: string; readonly file: string }[];
  /** Conflicts that nobody has decided: the report has its own text. */
  readonly open: readonly PartView[];
  readonly unchanged: readonly string[];
  readonly refused: readonly { readonly file: string; readonly notes: readonly NoteView[] }[];
  readonly warnings: readonly { readonly file: string; readonly message: Words }[];
}

/** What filled files brought, as it is kept until somebody has decided what is open. */
export interface Undecided extends Omit<CollectedView, 'open'> {
  readonly open: readonly { readonly part: string; readonly file: string }[];
  /** The files of what is open. */
  readonly files: FileMap;
}

/** A report's files as they are and as they were saved, and what goes with them where work is kept. */
export interface DeskFiles {
  readonly name: string;
  readonly files: FileMap;
  readonly saved: FileMap;
  readonly undecided?: Undecided;
  /** The one file that the report is read from, where that was said as it was opened. */
  readonly main?: string;
}

/** The state of the desk as the page shows it. */
export interface DeskView {
  readonly name: string;
  /** Absent where the files cannot be read as a report. */
  readonly report?: ReportView;
  /** Why they cannot. */
  readonly problems: readonly NoteView[];
  readonly findings: readonly NoteView[];
  /** Places where damaged Thai was read as it was meant. */
  readonly repairs: number;
  /** Paths of files that are not saved. */
  readonly changed: readonly string[];
  readonly canUndo: boolean;
  /** Files that were changed here and in the folder: somebody decides which text stays. */
  readonly differing: readonly string[];
  /** Where the report comes out of a document: what has to be looked at, and the lines that have no place in a report. */
  readonly imported?: { readonly warnings: readonly Words[]; readonly rest: readonly string[] };
  /** What the files brought that were merged last. */
  readonly collected?: CollectedView;
}

/** What forms hold, and the day by which they come back. */
export type FormChoice = Pick<FormOptions, 'by' | 'due'>;

export type { ReportStatus };

/** Documents that are made. */
export type Format = 'pdf' | 'docx';

/** How documents look. */
export type OutChoice = Pick<GenerateOptions, 'digits' | 'contents' | 'evidence' | 'draft'>;

/** Documents that were made. */
export interface MadeFiles {
  readonly pdf?: Uint8Array;
  readonly docx?: Uint8Array;
  readonly pages?: number;
  readonly warnings: readonly NoteView[];
}

/** A text that was pasted, and how many places of it were repaired. */
export interface RepairedPaste {
  readonly text: string;
  readonly repairs: number;
}

/** How the desk gives its files a path that reports are read from, and takes it away. */
export interface Shelf {
  readonly place: (name: string, files: FileMap) => Promise<string>;
  readonly forget: (folder: string) => void;
}
