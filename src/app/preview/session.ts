import { createHash } from 'node:crypto';
import path from 'node:path';
import { findingsOf } from '../findings.js';
import { createGenerator, type Generator, type GenerateOptions } from '../../generate/index.js';
import { readEdition, readReport } from '../../read/index.js';
import { failureNotes } from './failure-notes.js';
import { reportNotes, type Note } from './note.js';

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

export interface SessionOptions extends Omit<GenerateOptions, 'criteria' | 'formats' | 'baseDir'> {
  readonly criteria?: string;
  readonly repair?: boolean;
}

/** A report that is made into pages again and again. */
export interface Session {
  readonly state: () => PreviewState;
  readonly pdf: () => Uint8Array | undefined;
  /** Reads the report and makes its pages; what goes wrong becomes notes, and the pages before stay. Throws nothing. */
  readonly refresh: () => Promise<void>;
  /** Reads the templates again after a change. */
  readonly renew: () => void;
}

/** A session of a report file or folder; `folder` is where the paths of notes start. `onState` gets every new state. */
export function createSession(
  file: string,
  folder: string,
  { criteria, repair = true, ...generation }: SessionOptions,
  onState: (state: PreviewState) => void,
): Session {
  const newGenerator = (): Generator => createGenerator({ ...generation, formats: ['pdf'] });
  let generator = newGenerator();
  const name = path.basename(path.resolve(file));
  let pdf: Uint8Array | undefined;
  let state: PreviewState = { name, phase: 'working', notes: [] };
  const become = (next: PreviewState): void => {
    state = next;
    onState(state);
  };
  const { limits } = generation;
  return {
    state: () => state,
    pdf: () => pdf,
    renew: () => {
      generator = newGenerator();
    },
    refresh: async () => {
      const start = performance.now();
      become({ ...state, phase: 'working' });
      const kept = state.pdf && { pdf: state.pdf };
      try {
        const report = await readReport(file, { repair, ...(limits && { limits }) });
        const edition = criteria === undefined ? undefined : await readEdition(criteria);
        const made = await generator.generate(report, edition ? { criteria: edition } : {});
        const findings = await findingsOf(report, edition, generation.template);
        pdf = made.pdf!;
        const key = createHash('sha256').update(pdf).digest('hex').slice(0, 16);
        const milliseconds = Math.round(performance.now() - start);
        become({
          name,
          phase: 'done',
          pdf:
            state.pdf?.key === key ? state.pdf : { key, pages: made.pages!, made: new Date().toISOString() },
          notes: reportNotes(report, findings, made.warnings, folder),
          milliseconds,
        });
      } catch (error) {
        become({ name, phase: 'failed', ...kept, notes: failureNotes(error, folder, generation.template) });
      }
    },
  };
}
