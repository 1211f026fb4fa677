/** What a file in a report's folder is that is no part of the report. */
export type UnreadKind =
  'word' | 'document' | 'pdf' | 'sheet' | 'slides' | 'shortcut' | 'archive' | 'text' | 'copy' | 'other';

/** What reading the files of a report left out: each part of it is named. */
export type SourceNoteDetail =
  /** `suggestion` is the name by which the file would be read, or where its text belongs; `isRead` where a file of that name is read. */
  | {
      readonly code: 'unread-file';
      readonly file: string;
      readonly kind: UnreadKind;
      readonly suggestion?: string;
      readonly isRead?: true;
    }
  /** Pictures and the like in one folder that no text names. */
  | { readonly code: 'unused-files'; readonly files: readonly string[] }
  /** What YAML takes for a comment after a text: ` #` and the rest of the line. */
  | { readonly code: 'comment-in-value'; readonly value: string; readonly comment: string };
