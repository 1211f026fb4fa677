import { isBytes, OptionError, shownValue } from '../core/index.js';
import { type FileInput, urlPath } from '../core/platform/index.js';
import { filePath } from './kinds.js';

/** The path that an argument is. Throws `OptionError` for anything else. */
export function pathArgument(value: unknown, name: string): string {
  if (filePath.safeParse(value).success) return value as string;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'file-path',
    found: shownValue(value),
  });
}

/** The path or the bytes of the file that an argument is. Throws `OptionError` for anything else. */
export function fileArgument(value: FileInput, name = 'file'): string | Uint8Array {
  if (isBytes(value)) return value;
  const path = value instanceof URL ? urlPath(value) : value;
  if (filePath.safeParse(path).success) return path as string;
  throw new OptionError(name, {
    code: 'bad-option',
    option: name,
    expected: 'file-input',
    found: shownValue(value),
  });
}
