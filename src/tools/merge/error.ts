/** Reports that cannot be merged without losing something; nothing is written. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
  /** The message in Thai. */
  readonly thai: string;

  constructor({ th, en }: { readonly th: string; readonly en: string }) {
    super(en);
    this.thai = th;
  }
}
