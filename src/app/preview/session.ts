import path from 'node:path';
import type { ReportStatus } from '../../forms/index.js';
import { sha256 } from '../../core/platform/node/index.js';
import { today } from '../today.js';
import type { SessionOptions } from './make-pages.js';
import { createMaker } from './maker.js';
import type { Note } from './note.js';

/** What the page shows. */
export interface PreviewState {
  /** Of the report's file or folder. */
  readonly name: string;
  /** `working` while documents are made, `failed` where none can be made from the report. */
  readonly phase: 'working' | 'done' | 'failed';
  /** The last pages that could be made. `key` changes with them. */
  readonly pdf?: { readonly key: string; readonly pages: number; readonly made: string };
  readonly notes: readonly Note[];
  /** Milliseconds from the change to the documents. */
  readonly milliseconds?: number;
}

/** A report that is made into pages again and again. */
export interface Session {
  readonly state: () => PreviewState;
  readonly pdf: () => Uint8Array | undefined;
  /** How far the report is today; undefined where it cannot be read. */
  readonly status: () => Promise<ReportStatus | undefined>;
  /** Reads the report and makes its pages; what goes wrong becomes notes, and the pages before stay. Throws nothing. */
  readonly refresh: () => Promise<void>;
  /** Reads the templates again after a change. */
  readonly renew: () => void;
  /** Ends the work at once. */
  readonly end: () => Promise<unknown>;
}

/** A session of a report file or folder; `folder` is where the paths of notes start. `onState` gets every new state. */
export function createSession(
  file: string,
  folder: string,
  options: SessionOptions,
  onState: (state: PreviewState) => void,
): Session {
  const maker = createMaker(file, folder, options);
  const name = path.basename(path.resolve(file));
  let pdf: Uint8Array | undefined;
  let state: PreviewState = { name, phase: 'working', notes: [] };
  const become = (next: PreviewState): void => {
    state = next;
    onState(state);
  };
  return {
    state: () => state,
    pdf: () => pdf,
    status: () => maker.status(today()),
    renew: maker.renew,
    end: maker.end,
    refresh: async () => {
      const start = performance.now();
      become({ ...state, phase: 'working' });
      const made = await maker.make();
      if (!made.pdf) {
        become({ name, phase: 'failed', ...(state.pdf && { pdf: state.pdf }), notes: made.notes });
        return;
      }
      pdf = made.pdf;
      const key = sha256(pdf).slice(0, 16);
      const milliseconds = Math.round(performance.now() - start);
      const pages =
        state.pdf?.key === key ? state.pdf : { key, pages: made.pages!, made: new Date().toISOString() };
      become({ name, phase: 'done', pdf: pages, notes: made.notes, milliseconds });
    },
  };
}
