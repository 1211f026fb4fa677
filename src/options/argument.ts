import { OptionError, shownValue } from '../core/index.js';
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
