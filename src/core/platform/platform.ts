// What both implementations of the platform have in common.

/** A data file: its bytes, path or URL. */
export type AssetPlace = string | URL | Uint8Array;

/**
 * Where the data files of the package are: fonts, the dictionary, WebAssembly, modules of threads. A folder (path or URL) laid
 * out as `dist/bundle/assets`; or the single files by their names there, as bytes, paths or URLs; or a function that is asked
 * for each by its name, and gives undefined for those that lie where the package has them.
 */
export type Assets =
  | string
  | URL
  | Readonly<Record<string, AssetPlace>>
  | ((name: string) => AssetPlace | undefined | Promise<AssetPlace | undefined>);

/** A file as functions take it: its path, its `file:` URL, or its bytes. */
export type FileInput = string | URL | Uint8Array;

/** The kind of an entry of the file system. */
export interface FileKind {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** A file or a folder, links followed. */
export interface FileState extends FileKind {
  /** Bytes. */
  readonly size: number;
  /** When its bytes were changed, and when anything of it was: ms since 1970. Not where files are in memory. */
  readonly mtimeMs?: number;
  readonly ctimeMs?: number;
  /** Number of the file on its disk. */
  readonly ino?: number;
}

/** An entry of a folder as it is, links not followed. */
export interface FolderItem extends FileKind {
  readonly name: string;
  /** The folder that it is in. */
  readonly parentPath: string;
}

/** A digest of what comes piece by piece. */
export interface Digest {
  readonly update: (data: Uint8Array | string) => unknown;
  readonly digest: () => Uint8Array;
}

/** A module that runs in a separate thread. */
export interface Thread<Task, Answer> {
  /** Rejects once the signal is aborted: the thread is ended, and the next task gets a new one. */
  readonly run: (task: Task, signal: AbortSignal) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

export interface ThreadOptions {
  /** Asset that holds the module, and the name of the function in it. */
  readonly module: string;
  readonly name: string;
  /** How long an idle thread is kept, ms; the thread starts with the first task. Absent: it starts at once and is not kept. */
  readonly idle?: number;
  /** Memory for JavaScript's values, at most. */
  readonly megabytes?: number;
}

/** Names of files as text: what is used of Node's `path`. */
export interface Paths {
  readonly sep: string;
  readonly basename: (file: string) => string;
  readonly dirname: (file: string) => string;
  readonly extname: (file: string) => string;
  readonly isAbsolute: (file: string) => boolean;
  readonly normalize: (file: string) => string;
  readonly join: (...steps: string[]) => string;
  readonly parse: (file: string) => { readonly dir: string; readonly name: string; readonly ext: string };
  readonly relative: (from: string, to: string) => string;
  readonly resolve: (...steps: string[]) => string;
}
