import type { LevelName } from '../../core/index.js';
import type { Stage } from '../../generate/index.js';
import type { DeskView, Facts, FileMap, MadeFiles, NoteView, PartKey, StatedFields } from '../desk/index.js';
import type { Language } from '../language.js';
import type { ServedReport } from '../served/index.js';
import type { OpenedFolder } from './folders/index.js';
import type { KeptWork } from './keep.js';
import type { OutOptions } from './out-options.js';

/** What the middle of the page shows. */
export type Place =
  | { readonly kind: 'check' }
  | ((
      | { readonly kind: 'report' }
      /** A part with a separate form: `plans`, `results/items/7.1`. */
      | { readonly kind: 'part'; readonly key: PartKey }
      | { readonly kind: 'item'; readonly code: string; readonly level: LevelName }
    ) & {
      /** The field that gets the focus, by its key: `plans/0/title`. */
      readonly field?: string | undefined;
    });

export interface State {
  readonly language: Language;
  readonly facts: Facts;
  readonly view?: DeskView;
  readonly place: Place;
  /** Grows when fields have to be shown anew: a report was opened, a change was undone. */
  readonly version: number;
  /** Keys of forms that hold what the report refuses. */
  readonly refused: readonly string[];
  readonly busy?: 'opening' | 'working' | undefined;
  readonly message?: string | undefined;
  /** Why the last thing could not be done. */
  readonly problems?: readonly NoteView[] | undefined;
  readonly pdf?: Uint8Array | undefined;
  /** `old`: they are of the report before it could not be read any more. */
  readonly pages: 'none' | 'making' | 'made' | 'failed' | 'old';
  readonly pageProblems?: readonly NoteView[] | undefined;
  readonly stage?: Stage | undefined;
  readonly options: OutOptions;
  readonly made?: MadeFiles | undefined;
  readonly folder?: OpenedFolder | undefined;
  /** The report that the page was opened with, by a server on this computer. */
  readonly served?: ServedReport | undefined;
  /** That server is gone. */
  readonly lost?: boolean | undefined;
  /** A document that could not be imported as it is: a person may say what it lacks. */
  readonly unstated?: { readonly name: string; readonly files: FileMap } | undefined;
  readonly kept?: KeptWork | undefined;
  readonly keeping: 'unasked' | 'yes' | 'no';
}

export interface OpenOptions {
  /** The folder that the files are saved back into. */
  readonly folder?: OpenedFolder;
  /** They are all files of one folder, and no documents that were given one by one. */
  readonly isFolder?: boolean;
  /** What a document that is imported does not say itself. */
  readonly stated?: StatedFields;
}
