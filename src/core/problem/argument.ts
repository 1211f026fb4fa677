import { shorten, quote } from './words/words.js';
import { OptionError } from './option-error.js';

/** A value that was given, as messages show it: itself, or its class. Never throws. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return quote(shorten(value));
  if (typeof value !== 'object' && typeof value !== 'function') return String(value);
  if (value === null) return 'null';
  try {
    if (value instanceof URL) return quote(shorten(value.href));
    return Object.prototype.toString.call(value).slice('[object '.length, -1);
  } catch {
    return 'Proxy';
  }
}

/** The text that an argument is. Throws `OptionError` for what is no text. */
export function textArgument(value: unknown, name = 'text'): string {
  if (typeof value === 'string') return value;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'text',
    found: shownValue(value),
  });
}

/** Whether a value is a Uint8Array, of this realm or another. */
export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/** The bytes that an argument is. Throws `OptionError` for anything else, a promise of bytes too. */
export function bytesArgument(value: unknown, name = 'bytes'): Uint8Array {
  if (isBytes(value)) return value;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'bytes',
    found: shownValue(value),
  });
}
