import { visible } from '../../../core/index.js';

/** Prints a line of names or texts on standard output, their control characters shown as such. */
export const printLine = (text: string): void => void process.stdout.write(`${visible(text)}\n`);

/** Control characters that JSON does not escape itself, and those that turn the direction of text. */
const UNESCAPED = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Prints a value as JSON in which every control character is escaped. */
export const printJson = (value: unknown): void =>
  void process.stdout.write(
    `${JSON.stringify(value, null, 2).replace(UNESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
  );
