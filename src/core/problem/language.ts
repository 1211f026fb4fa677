/** A sentence in both languages. */
export interface Words {
  readonly th: string;
  readonly en: string;
}
