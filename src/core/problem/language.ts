/** A sentence in both languages. */
export interface Words {
  /** In Thai, for officers. */
  readonly th: string;
  /** In English, for programmers. */
  readonly en: string;
}
