import type { Stage } from '../../generate/index.js';
import type {
  DeskFiles,
  DeskView,
  Edit,
  Equipment,
  FileMap,
  GivenFile,
  GivenPicture,
  FormChoice,
  MadeFiles,
  NewReport,
  NoteView,
  OpenHow,
  OutChoice,
  RepairedPaste,
  ReportStatus,
  StatedFields,
} from '../desk/index.js';
import type { Asked, CallName, Told } from './messages.js';

/** What the worker refused, as the notes that say why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly problems: readonly NoteView[],
    /** The name of the error. */
    cause?: string,
  ) {
    super(problems[0]?.message.en ?? 'refused', { cause });
  }
}

/** Whether a call failed because it was given up. */
export const isAbort = (error: unknown): boolean =>
  (error instanceof Refused ? error.cause : (error as Partial<Error> | undefined)?.name) === 'AbortError';

/** What a failure says to a person; one of the program itself in its own words. */
export const problemsOf = (error: unknown): readonly NoteView[] =>
  error instanceof Refused
    ? error.problems
    : [
        {
          severity: 'error',
          message: { th: String(error), en: String(error) },
          label: { th: 'โปรแกรม', en: 'the program' },
        },
      ];

export interface MakeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage) => void;
  /** How the documents look. */
  readonly choice?: OutChoice;
}

interface AskOptions extends Omit<MakeOptions, 'choice' | 'signal'> {
  readonly signal?: AbortSignal | undefined;
  /** Once the worker has begun the call, it runs to its end, and its result arrives despite an abort. */
  readonly isAtomic?: boolean;
  /** What the call waits for before it is sent; a later call sends it at once, so that calls keep their order. */
  readonly after?: Promise<unknown> | undefined;
}

/** When an edit is sent. */
export interface EditOptions {
  /** Aborted when a later edit replaces this one: it rejects with an `AbortError` unless the worker has begun. */
  readonly superseded?: AbortSignal | undefined;
  /** What the edit waits for; any later call sends it at once. */
  readonly after?: Promise<unknown>;
}

/** The desk as the page calls it, over there in its worker. */
export interface Client {
  readonly unzip: (bytes: Uint8Array) => Promise<FileMap>;
  /** Files as a .zip: those of the report, or others. */
  readonly zip: (files?: FileMap) => Promise<Uint8Array>;
  readonly equip: (equipment: Equipment) => Promise<void>;
  readonly open: (name: string, files: FileMap, how?: OpenHow) => Promise<DeskView>;
  readonly restore: (kept: DeskFiles) => Promise<DeskView>;
  readonly create: (given: NewReport) => Promise<DeskView>;
  readonly gather: (name: string, files: FileMap, today: string, stated?: StatedFields) => Promise<DeskView>;
  readonly view: () => Promise<DeskView>;
  readonly forms: (options: FormChoice) => Promise<FileMap>;
  readonly collect: (filled: FileMap, today: string) => Promise<DeskView>;
  readonly decide: (part: string, file: string | undefined, today: string) => Promise<DeskView>;
  readonly status: (today: string) => Promise<ReportStatus>;
  readonly edit: (edit: Edit, options?: EditOptions) => Promise<DeskView>;
  readonly repair: () => Promise<DeskView>;
  readonly undo: () => Promise<DeskView>;
  readonly picture: (given: GivenPicture) => Promise<string>;
  readonly attachment: (given: GivenFile) => Promise<string>;
  readonly paste: (text: string) => Promise<RepairedPaste>;
  readonly make: (formats: readonly ('pdf' | 'docx')[], options?: MakeOptions) => Promise<MadeFiles>;
  /** A PDF of the pages for the screen, with an edit that is not written yet; undefined if that edit adds files. */
  readonly pages: (choice: OutChoice, signal: AbortSignal, edit?: Edit) => Promise<Uint8Array | undefined>;
  readonly files: () => Promise<DeskFiles>;
  readonly reload: (folder: FileMap) => Promise<DeskView>;
  readonly settle: (file: string, side: 'here' | 'folder') => Promise<DeskView>;
  readonly markSaved: (except?: readonly string[]) => Promise<DeskView>;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress?: ((stage: Stage) => void) | undefined;
}

/** A client of a worker that has been started. */
export function createClient(starting: Promise<Worker>): Client {
  const waiting = new Map<number, Waiting>();
  /** Calls that are not sent yet, in their order. */
  const held = new Map<number, () => void>();
  let count = 0;
  const hear = ({ data }: MessageEvent<Told>): void => {
    const call = waiting.get(data.id);
    if (!call) return;
    if ('stage' in data) {
      call.onProgress?.(data.stage);
      return;
    }
    waiting.delete(data.id);
    if ('problems' in data) call.reject(new Refused(data.problems, data.name));
    else call.resolve(data.result as never);
  };
  const fail = ({ message = '' }: Partial<ErrorEvent>): void => {
    const reason = message || 'the worker has ended';
    const label = { th: 'โปรแกรม', en: 'the program' };
    const error = new Refused([{ severity: 'error', message: { th: reason, en: reason }, label }]);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  void starting.then((worker) => {
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
  });
  const send = (asked: Asked): void => void starting.then((worker) => worker.postMessage(asked), fail);

  const ask = <Result>(
    call: CallName,
    given: readonly unknown[] = [],
    { signal, onProgress, isAtomic = false, after }: AskOptions = {},
  ): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      for (const sendHeld of held.values()) sendHeld();
      const id = (count += 1);
      waiting.set(id, { resolve, reject, onProgress });
      signal?.addEventListener(
        'abort',
        () => {
          if (!waiting.has(id)) return;
          const isSent = !held.delete(id);
          if (isSent) send({ id, abort: true });
          if (isSent && isAtomic) return;
          waiting.delete(id);
          reject(signal.reason as Error);
        },
        { once: true },
      );
      held.set(id, () => {
        if (held.delete(id)) send({ id, call, given });
      });
      if (after) void after.finally(held.get(id));
      else held.get(id)?.();
    });

  return {
    unzip: (bytes) => ask('unzip', [bytes]),
    zip: (files) => ask('zip', [files]),
    equip: (equipment) => ask('equip', [equipment]),
    open: (name, files, how) => ask('open', [name, files, how]),
    restore: (kept) => ask('restore', [kept]),
    create: (given) => ask('create', [given]),
    gather: (name, files, today, stated) => ask('gather', [name, files, today, stated]),
    view: () => ask('view'),
    forms: (options) => ask('forms', [options]),
    collect: (filled, today) => ask('collect', [filled, today]),
    decide: (part, file, today) => ask('decide', [part, file, today]),
    status: (today) => ask('status', [today]),
    edit: (edit, { superseded, after } = {}) =>
      ask('edit', [edit], { signal: superseded, isAtomic: true, after }),
    repair: () => ask('repair'),
    undo: () => ask('undo'),
    picture: (given) => ask('picture', [given]),
    attachment: (given) => ask('attachment', [given]),
    paste: (text) => ask('paste', [text]),
    make: (formats, options) => ask('make', [formats, options?.choice], options),
    pages: (choice, signal, edit) => ask('pages', [choice, edit], { signal }),
    files: () => ask('files'),
    reload: (folder) => ask('reload', [folder]),
    settle: (file, side) => ask('settle', [file, side]),
    markSaved: (except = []) => ask('markSaved', [except]),
  };
}
