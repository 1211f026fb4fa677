import type { LevelName, UnreadKind, UnusableReason } from '../../core/index.js';

/** A file of a report's folder, its path from there with slashes. */
export interface LevelFile {
  readonly category: number;
  readonly code: string;
  readonly level: LevelName;
  readonly file: string;
}

/** Something where a part of the report belongs that cannot be read as one. */
export interface UnusableFile {
  readonly file: string;
  readonly reason: UnusableReason;
}

/** A file that is no part of the report; `suggestion` is the name that it would be read by, `isRead` where a file has that name. */
export interface UnreadFile {
  readonly file: string;
  readonly kind: UnreadKind;
  readonly suggestion?: string;
  readonly isRead?: true;
}

/** Two files that are the same part of a report: one of them would be lost. */
export interface SamePart {
  readonly file: string;
  readonly other: string;
}

export interface FolderFiles {
  readonly levels: readonly LevelFile[];
  /** Fields in files of their own: the field and its file. */
  readonly fields: readonly (readonly [field: string, file: string])[];
  readonly appendices: readonly string[];
  readonly unread: readonly UnreadFile[];
  readonly unusable: readonly UnusableFile[];
  readonly same: readonly SamePart[];
  /** Files that an extraction kept because both sides had changed. */
  readonly conflicts: readonly string[];
}
