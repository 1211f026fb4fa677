import type { Edit, FileMap, FormChoice, GivenPicture, NewReport, NoteView } from '../desk/index.js';
import type { Client } from './client.js';
import type { OutOptions } from './out-options.js';
import type { OpenOptions, State } from './state.js';
import type { PageWords } from './words/index.js';

/** The page's state and what can be done with it. */
export interface Store {
  readonly client: Client;
  readonly state: () => State;
  readonly words: () => PageWords;
  readonly subscribe: (listener: () => void) => void;
  readonly set: (change: Partial<State>) => void;
  readonly open: (name: string, files: FileMap, options?: OpenOptions) => Promise<void>;
  readonly reopen: () => Promise<void>;
  readonly create: (given: NewReport) => Promise<void>;
  /** The path that a picture gets in the folder once a text shows it, or why documents cannot show it. */
  readonly addPicture: (
    given: GivenPicture,
  ) => Promise<{ readonly path: string } | { readonly problems: readonly NoteView[] }>;
  /** Puts a file at the path of evidence that is missing. */
  readonly attach: (note: NoteView, file: File) => Promise<void>;
  /** Sends what was typed; an edit that is `superseded` before it is begun is dropped. Gives why it was refused. */
  readonly edit: (edit: Edit, superseded?: AbortSignal) => Promise<readonly NoteView[] | undefined>;
  /** Forms in which others fill in their parts; undefined where they cannot be made. */
  readonly forms: (choice: FormChoice) => Promise<FileMap | undefined>;
  /** Takes filled files over into the open report. */
  readonly collect: (files: FileMap) => Promise<void>;
  readonly decide: (part: string, file: string | undefined) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly repair: () => Promise<void>;
  /** Takes over what others changed in the folder that was opened. */
  readonly reload: (files: FileMap) => Promise<void>;
  /** Decides for a file that was changed here and in the folder. */
  readonly settle: (file: string, side: 'here' | 'folder') => Promise<void>;
  /** An edit that is no typing in a form. */
  readonly change: (edit: Edit) => Promise<void>;
  /** How documents look from now on. */
  readonly choose: (options: OutOptions) => void;
  readonly make: (formats: readonly ('pdf' | 'docx')[], signal: AbortSignal) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly keep: (answer: 'yes' | 'no') => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly leave: () => void;
  /** What is typed in a form and not in the files yet is handed over before they are used. */
  readonly pending: Set<() => Promise<unknown>>;
  /** What forms hold that the report does not, by their keys: not handed over yet, or refused. */
  readonly drafts: Map<string, unknown>;
  readonly refuse: (key: string, isRefused: boolean) => void;
  /** Notes that some pages of a PDF are drawn. */
  readonly noteDrawn: (pdf: Uint8Array) => void;
}
