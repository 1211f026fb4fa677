/** An option that cannot be used as it is given. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  readonly option: string;
  /** The message in Thai. */
  readonly thai: string;

  constructor(option: string, message: { readonly th: string; readonly en: string }) {
    super(message.en);
    this.option = option;
    this.thai = message.th;
  }
}
