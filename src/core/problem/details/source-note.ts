/** What a file in a report's folder is that is no part of the report. */
export type UnreadKind =
  | 'word'
  | 'document'
  | 'pdf'
  | 'sheet'
  | 'slides'
  | 'shortcut'
  | 'archive'
  | 'download'
  | 'text'
  | 'copy'
  | 'other';

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
  | { readonly code: 'comment-in-value'; readonly value: string; readonly comment: string }
  | MarkdownNote;

/** What is printed in another way than it looks in Markdown. */
export type MarkdownNote =
  /** The sign > before lines, which makes a quotation of them. */
  | { readonly code: 'quotation-sign' }
  /** A line between single asterisks, which chats show in bold and documents print in italics. */
  | { readonly code: 'single-asterisks'; readonly text: string }
  /** Lines of a chat, with the time and the name of who wrote them; `text` is the first of them. */
  | { readonly code: 'chat-lines'; readonly text: string }
  /** A list's marker that no font of the documents has. */
  | { readonly code: 'emoji-replaced'; readonly emoji: string; readonly shown: string }
  /** A picture in a cell is shown below its table. */
  | { readonly code: 'picture-below-table'; readonly image: string }
  /** A line that may be a paragraph or go on with the list item before it. */
  | { readonly code: 'line-in-item'; readonly text: string }
  /** Lines whose words were put below each other with spaces, of which one is printed; `text` is the first of them. */
  | { readonly code: 'spaced-columns'; readonly text: string };
